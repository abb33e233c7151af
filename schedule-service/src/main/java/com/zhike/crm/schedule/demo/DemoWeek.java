package com.zhike.crm.schedule.demo;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.PlanAppointment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present week, Monday being day 0. */
record DemoWeek(BusinessDay day) {

    Instant at(int weekday, String time) {
        return day.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(weekday)
                .atTime(LocalTime.parse(time))
                .atZone(day.zone())
                .toInstant();
    }

    /** What somebody does on his own. */
    PlanAppointment task(String title, String kind, Instant start, int minutes, boolean confidential) {
        return plan(title, kind, start, minutes, null, null, Set.of(), null, confidential);
    }

    /** What somebody does with a customer; one is reminded of it. */
    PlanAppointment withCustomer(String title, String kind, Instant start, int minutes, @Nullable UUID customer) {
        return plan(title, kind, start, minutes, null, customer, Set.of(), null, false);
    }

    /** What colleagues do together every week. */
    PlanAppointment everyWeek(String title, String place, Instant start, int minutes, Set<UUID> participants) {
        return plan(title, "meeting", start, minutes, place, null, participants, "FREQ=WEEKLY;COUNT=26", false);
    }

    private static PlanAppointment plan(
            String title,
            String kind,
            Instant start,
            int minutes,
            @Nullable String place,
            @Nullable UUID customer,
            Set<UUID> participants,
            @Nullable String repeat,
            boolean confidential) {
        return new PlanAppointment(
                title,
                start,
                start.plusSeconds(minutes * 60L),
                false,
                kind,
                place,
                customer,
                null,
                null,
                participants,
                null,
                customer == null ? null : 15,
                repeat,
                confidential,
                null);
    }
}
