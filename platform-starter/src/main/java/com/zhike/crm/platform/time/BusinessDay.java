package com.zhike.crm.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day as the company counts it.
 *
 * @param zone where the company works
 */
public record BusinessDay(Clock clock, ZoneId zone) {

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The day an instant falls on. */
    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The instant a day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
