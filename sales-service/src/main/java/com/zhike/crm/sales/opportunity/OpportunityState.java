package com.zhike.crm.sales.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds of an opportunity at the moment of an event. */
public record OpportunityState(
        UUID id,
        UUID customerId,
        String name,
        String stage,
        int probability,
        OpportunityStatus status,
        BigDecimal expectedAmount,
        String currency,
        @Nullable LocalDate expectedClose,
        UUID ownerId,
        @Nullable UUID departmentId) {}
