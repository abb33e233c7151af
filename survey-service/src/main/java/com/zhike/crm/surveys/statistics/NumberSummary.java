package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What numbers look like together.
 *
 * @param topTwoShare percent of those who gave one of the two highest marks of the scale ("top-2-box")
 */
public record NumberSummary(
        BigDecimal mean,
        BigDecimal median,
        BigDecimal min,
        BigDecimal max,
        @Nullable BigDecimal topTwoShare) {

    /**
     * Sums numbers up; there must be some.
     *
     * @param highest of a scale, its highest mark
     */
    static NumberSummary of(List<ValueCount> values, @Nullable BigDecimal highest) {
        List<ValueCount> sorted =
                values.stream().sorted(Comparator.comparing(ValueCount::value)).toList();
        long count = sorted.stream().mapToLong(ValueCount::count).sum();
        BigDecimal sum = sorted.stream()
                .map(value -> value.value().multiply(BigDecimal.valueOf(value.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NumberSummary(
                sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP),
                plain(at(sorted, (count - 1) / 2)
                        .add(at(sorted, count / 2))
                        .divide(BigDecimal.TWO, MathContext.DECIMAL64)),
                plain(sorted.getFirst().value()),
                plain(sorted.getLast().value()),
                highest == null ? null : Percent.of(above(sorted, highest.subtract(BigDecimal.ONE)), count));
    }

    private static BigDecimal at(List<ValueCount> sorted, long index) {
        long passed = 0;
        for (ValueCount value : sorted) {
            passed += value.count();
            if (index < passed) {
                return value.value();
            }
        }
        throw new IllegalArgumentException("There are fewer numbers than " + index);
    }

    private static long above(List<ValueCount> values, BigDecimal bound) {
        return values.stream()
                .filter(value -> value.value().compareTo(bound) >= 0)
                .mapToLong(ValueCount::count)
                .sum();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
