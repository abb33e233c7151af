package com.zhike.crm.sales.pricing;

import java.math.BigDecimal;

/** What a line costs: quantity times price less its discount, computed exactly and rounded once at the end. */
public record LineAmount(BigDecimal quantity, BigDecimal price, Discount discount) {

    public Money money() {
        return new Money(quantity.multiply(price).multiply(discount.remainder()));
    }
}
