package com.zhike.crm.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar as people choose it; weeks begin on Monday. */
public enum CalendarPeriod {
    TODAY(Unit.DAY, 0),
    YESTERDAY(Unit.DAY, 1),
    THIS_WEEK(Unit.WEEK, 0),
    LAST_WEEK(Unit.WEEK, 1),
    THIS_MONTH(Unit.MONTH, 0),
    LAST_MONTH(Unit.MONTH, 1),
    THIS_QUARTER(Unit.QUARTER, 0),
    LAST_QUARTER(Unit.QUARTER, 1),
    THIS_YEAR(Unit.YEAR, 0),
    LAST_YEAR(Unit.YEAR, 1);

    private final Unit unit;

    private final int back;

    CalendarPeriod(Unit unit, int back) {
        this.unit = unit;
        this.back = back;
    }

    /** Its days, seen from today. */
    public Days days(LocalDate today) {
        return days(today, back);
    }

    /** The days of the one before it, to compare with. */
    public Days previous(LocalDate today) {
        return days(today, back + 1);
    }

    private Days days(LocalDate today, int units) {
        LocalDate start = unit.startOf(today);
        LocalDate first = unit.plus(start, -units);
        return new Days(first, unit.plus(first, 1));
    }

    /** From a day on, and up to but without another. */
    public record Days(LocalDate from, LocalDate before) {

        /** The last day. */
        public LocalDate to() {
            return before.minusDays(1);
        }
    }

    private enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        LocalDate startOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER ->
                    day.withMonth(day.getMonth().firstMonthOfQuarter().getValue())
                            .withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate plus(LocalDate day, int units) {
            return switch (this) {
                case DAY -> day.plusDays(units);
                case WEEK -> day.plusWeeks(units);
                case MONTH -> day.plusMonths(units);
                case QUARTER -> day.plusMonths(3L * units);
                case YEAR -> day.plusYears(units);
            };
        }
    }
}
