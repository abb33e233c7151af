package com.zhike.crm.schedule.itinerary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** For which days an itinerary is published; weeks begin on Monday. */
public enum ItineraryRange {
    TODAY {
        @Override
        public LocalDate from(LocalDate today) {
            return today;
        }

        @Override
        public LocalDate to(LocalDate today) {
            return today;
        }
    },
    THIS_WEEK {
        @Override
        public LocalDate from(LocalDate today) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate to(LocalDate today) {
            return from(today).plusDays(6);
        }
    },
    NEXT_WEEK {
        @Override
        public LocalDate from(LocalDate today) {
            return THIS_WEEK.from(today).plusWeeks(1);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return from(today).plusDays(6);
        }
    },
    THIS_MONTH {
        @Override
        public LocalDate from(LocalDate today) {
            return today.withDayOfMonth(1);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return from(today).plusMonths(1).minusDays(1);
        }
    },
    NEXT_MONTH {
        @Override
        public LocalDate from(LocalDate today) {
            return THIS_MONTH.from(today).plusMonths(1);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return from(today).plusMonths(1).minusDays(1);
        }
    };

    public abstract LocalDate from(LocalDate today);

    /** The last day, included. */
    public abstract LocalDate to(LocalDate today);
}
