package com.zhike.crm.sales.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact amount, always in whole cents. */
public record Money(BigDecimal amount) {

    /** Commercial rounding: half a cent goes up, away from zero. */
    public static final RoundingMode COMMERCIAL = RoundingMode.HALF_UP;

    public static final String DEFAULT_CURRENCY = "CNY";

    private static final int CENTS = 2;

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        amount = amount.setScale(CENTS, COMMERCIAL);
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }
}
