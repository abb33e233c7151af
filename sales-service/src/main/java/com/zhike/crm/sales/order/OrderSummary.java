package com.zhike.crm.sales.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
public record OrderSummary(
        UUID id,
        long version,
        String number,
        @Nullable String subject,
        UUID customerId,
        @Nullable String customerName,
        BigDecimal amount,
        String currency,
        OrderStatus status,
        LocalDate signedOn,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        @Nullable UUID opportunityId,
        Instant createdAt) {}
