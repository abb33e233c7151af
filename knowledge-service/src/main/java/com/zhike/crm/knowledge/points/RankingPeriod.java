package com.zhike.crm.knowledge.points;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The time a ranking looks at. */
public enum RankingPeriod {
    WEEK,
    MONTH,
    TOTAL;

    LocalDate start(LocalDate today) {
        return switch (this) {
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> today.withDayOfMonth(1);
            case TOTAL -> LocalDate.EPOCH;
        };
    }
}
