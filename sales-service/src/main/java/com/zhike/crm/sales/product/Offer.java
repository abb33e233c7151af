package com.zhike.crm.sales.product;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as it is called and priced at this moment. */
public record Offer(
        UUID productId,
        String number,
        String name,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal price) {}
