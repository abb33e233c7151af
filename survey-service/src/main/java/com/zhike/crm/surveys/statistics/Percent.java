package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in percent, rounded to one decimal. */
final class Percent {

    private Percent() {}

    /** The share of a part in the whole; of nothing everything is zero. */
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** A mean as it is shown. */
    static @Nullable BigDecimal mean(double sum, long count) {
        return count == 0 ? null : BigDecimal.valueOf(sum / count).setScale(2, RoundingMode.HALF_UP);
    }
}
