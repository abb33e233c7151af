package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;

/** From when to when a calendar is read. */
public record CalendarPeriod(Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofDays(100);

    public CalendarPeriod {
        if (!to.isAfter(from)) {
            throw Invalid.field("to", "end-before-start");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Invalid.field("to", "period-too-long", LONGEST.toDays());
        }
    }
}
