package com.zhike.crm.schedule.calendar;

import com.zhike.crm.schedule.appointment.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When somebody is about to plan something, with the rule by which it is to repeat. */
public record IntendedTime(
        Instant start,
        Instant end,
        @Nullable Boolean allDay,
        @Nullable String repeat) {

    TimeSpan span(ZoneId zone) {
        return TimeSpan.of(start, end, Boolean.TRUE.equals(allDay), zone);
    }
}
