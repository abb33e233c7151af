package com.zhike.crm.schedule.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody shall be reminded of, and when.
 *
 * @param source the appointment, reminder or activity
 * @param at when it takes place
 * @param before how long before that it rings
 * @param link the page that shows it
 */
public record AlarmPlan(
        AlarmKind kind, UUID source, String title, Instant at, Duration before, String link, Set<UUID> employees) {

    public AlarmPlan {
        employees = Set.copyOf(employees);
    }

    Instant due() {
        return at.minus(before);
    }
}
