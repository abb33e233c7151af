package com.zhike.crm.sales.product;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products are looked for.
 *
 * @param category the category and all below it
 */
public record ProductFilter(
        @Nullable String q,
        @Nullable UUID category,
        @Nullable ProductStatus status) {}
