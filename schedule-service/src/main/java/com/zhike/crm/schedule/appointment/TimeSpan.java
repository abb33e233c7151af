package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** From when to when; whole days begin and end at midnight where the company works. */
@Embeddable
public record TimeSpan(
        @Column(name = "starts_at") Instant start,
        @Column(name = "ends_at") Instant end,
        boolean allDay) {

    private static final Duration LONGEST = Duration.ofDays(92);

    /** Checks what somebody entered; a whole day counts however little of it was named. */
    public static TimeSpan of(Instant start, Instant end, boolean allDay, ZoneId zone) {
        if (end.isBefore(start) || (!allDay && end.isBefore(start.plusSeconds(1)))) {
            throw Invalid.field("end", "end-before-start");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw Invalid.field("end", "appointment-too-long", LONGEST.toDays());
        }
        if (!allDay) {
            // recurrence rules know nothing finer than seconds
            return new TimeSpan(start.truncatedTo(ChronoUnit.SECONDS), end.truncatedTo(ChronoUnit.SECONDS), false);
        }
        LocalDate first = LocalDate.ofInstant(start, zone);
        LocalDate last = LocalDate.ofInstant(end.isAfter(start) ? end.minusNanos(1_000) : end, zone);
        return new TimeSpan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                true);
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** The same length at another time. */
    public TimeSpan startingAt(Instant other) {
        return new TimeSpan(other, other.plus(length()), allDay);
    }

    /** Whether any of it lies between the two. */
    public boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && end.isAfter(from);
    }
}
