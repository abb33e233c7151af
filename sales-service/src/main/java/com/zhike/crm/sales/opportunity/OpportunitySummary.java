package com.zhike.crm.sales.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity in a list. */
public record OpportunitySummary(
        UUID id,
        long version,
        String number,
        String name,
        UUID customerId,
        @Nullable String customerName,
        String stage,
        int probability,
        BigDecimal expectedAmount,
        String currency,
        @Nullable LocalDate expectedClose,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID departmentId,
        OpportunityStatus status,
        Instant stageSince,
        Instant createdAt) {}
