package com.zhike.crm.sales.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds of an order at the moment of an event. */
public record OrderState(
        UUID id,
        UUID customerId,
        @Nullable UUID opportunityId,
        String number,
        LocalDate signedOn,
        BigDecimal amount,
        String currency,
        List<OrderLine> lines,
        UUID ownerId,
        @Nullable UUID departmentId) {}
