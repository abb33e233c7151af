package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The net promoter score: percent of promoters (9 and 10) less percent of detractors (0 to 6), from -100 to 100.
 *
 * <p>After Frederick F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
public record NetPromoterScore(long promoters, long passives, long detractors, BigDecimal score) {

    private static final int PROMOTER = 9;

    private static final int DETRACTOR = 6;

    static NetPromoterScore of(List<ValueCount> values) {
        long promoters = values.stream()
                .filter(value -> value.value().intValue() >= PROMOTER)
                .mapToLong(ValueCount::count)
                .sum();
        long detractors = values.stream()
                .filter(value -> value.value().intValue() <= DETRACTOR)
                .mapToLong(ValueCount::count)
                .sum();
        long all = values.stream().mapToLong(ValueCount::count).sum();
        // one rounding at the end: two rounded shares may be a tenth off together
        BigDecimal score = all == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf((promoters - detractors) * 100)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return new NetPromoterScore(promoters, all - promoters - detractors, detractors, score);
    }
}
