package com.zhike.crm.events;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order: the product as it was called and priced when it was ordered.
 *
 * @param quantity how many units, up to three decimals
 * @param price agreed price of one unit in the order's currency
 * @param amount price of the whole line after discount, in the order's currency
 */
public record OrderedProduct(
        UUID productId, String name, @Nullable String unit, BigDecimal quantity, BigDecimal price, BigDecimal amount) {}
