package com.zhike.crm.sales.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A reduction in percent, between nothing and everything. */
public record Discount(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Discount NONE = new Discount(BigDecimal.ZERO);

    public Discount {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A discount lies between 0 and 100 percent, not " + percent);
        }
    }

    public static Discount of(@Nullable BigDecimal percent) {
        return percent == null ? NONE : new Discount(percent);
    }

    /** What is taken off the amount. */
    public Money off(Money amount) {
        return new Money(amount.amount().multiply(percent).movePointLeft(2));
    }

    /** The share that remains to be paid, exact. */
    BigDecimal remainder() {
        return HUNDRED.subtract(percent).movePointLeft(2);
    }
}
