package com.zhike.crm.sales.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The price of one unit: cents, and where something is sold by the thousand, hundredths of a cent. */
public final class UnitPrice {

    private static final int FEWEST_DECIMALS = 2;

    private static final int MOST_DECIMALS = 4;

    private UnitPrice() {}

    /** The price written in the one way in which equal prices are written alike. */
    public static BigDecimal of(BigDecimal price) {
        BigDecimal exact = price.setScale(MOST_DECIMALS, Money.COMMERCIAL).stripTrailingZeros();
        return exact.scale() < FEWEST_DECIMALS ? exact.setScale(FEWEST_DECIMALS, Money.COMMERCIAL) : exact;
    }

    public static @Nullable BigDecimal ofNullable(@Nullable BigDecimal price) {
        return price == null ? null : of(price);
    }
}
