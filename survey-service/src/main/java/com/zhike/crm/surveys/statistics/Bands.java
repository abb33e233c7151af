package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides numbers into bands of equal, round width. */
final class Bands {

    private static final int MOST = 10;

    private Bands() {}

    static List<Bar> of(List<ValueCount> values) {
        long all = values.stream().mapToLong(ValueCount::count).sum();
        if (values.size() <= MOST) {
            return values.stream()
                    .map(value -> bar(value.value().stripTrailingZeros().toPlainString(), value.count(), all))
                    .toList();
        }
        BigDecimal lowest = values.getFirst().value();
        BigDecimal width = width(values.getLast().value().subtract(lowest));
        BigDecimal start = lowest.divideToIntegralValue(width).multiply(width);
        BigDecimal from = start.compareTo(lowest) > 0 ? start.subtract(width) : start;
        return IntStream.iterate(
                        0,
                        band -> from.add(width.multiply(BigDecimal.valueOf(band)))
                                        .compareTo(values.getLast().value())
                                <= 0,
                        band -> band + 1)
                .mapToObj(band -> band(values, from.add(width.multiply(BigDecimal.valueOf(band))), width, all))
                .toList();
    }

    private static Bar band(List<ValueCount> values, BigDecimal from, BigDecimal width, long all) {
        BigDecimal to = from.add(width);
        long count = values.stream()
                .filter(value ->
                        value.value().compareTo(from) >= 0 && value.value().compareTo(to) < 0)
                .mapToLong(ValueCount::count)
                .sum();
        return bar(plain(from) + "–" + plain(to), count, all);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static BigDecimal width(BigDecimal range) {
        BigDecimal raw = range.divide(BigDecimal.valueOf(MOST), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(width -> width.compareTo(raw) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    private static Bar bar(String label, long count, long all) {
        return new Bar(label, count, Percent.of(count, all));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
