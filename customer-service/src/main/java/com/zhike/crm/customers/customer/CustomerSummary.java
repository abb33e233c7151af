package com.zhike.crm.customers.customer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as a row of a list. */
public record CustomerSummary(
        UUID id,
        long version,
        String number,
        String name,
        @Nullable String shortName,
        @Nullable String category,
        @Nullable String level,
        String stage,
        @Nullable String industry,
        @Nullable String province,
        @Nullable String city,
        @Nullable String phone,
        boolean hot,
        CustomerStatus status,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable String departmentName,
        @Nullable String mainContactName,
        @Nullable String mainContactPhone,
        @Nullable Instant lastActivityAt,
        @Nullable Instant nextVisitAt,
        int orderCount,
        BigDecimal orderAmount,
        String currency,
        Instant createdAt) {}
