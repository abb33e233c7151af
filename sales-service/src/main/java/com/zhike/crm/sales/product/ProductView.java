package com.zhike.crm.sales.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is shown.
 *
 * @param cost only for whoever may know it
 */
public record ProductView(
        UUID id,
        long version,
        String number,
        String name,
        UUID category,
        String categoryName,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal price,
        @Nullable BigDecimal floorPrice,
        @Nullable BigDecimal cost,
        String currency,
        ProductStatus status,
        @Nullable String description,
        Instant createdAt) {}
