package com.zhike.crm.sales.product;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product that can be put into an order. */
public record ProductChoice(
        UUID id,
        String number,
        String name,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal price,
        @Nullable BigDecimal floorPrice,
        String currency) {}
