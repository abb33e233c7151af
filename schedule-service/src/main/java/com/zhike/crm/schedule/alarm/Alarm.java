package com.zhike.crm.schedule.alarm;

import java.time.Instant;
import java.util.UUID;

/**
 * Something an employee is being reminded of.
 *
 * @param at when it takes place
 * @param link the page that shows it
 */
public record Alarm(
        UUID id,
        UUID employeeId,
        AlarmKind kind,
        UUID sourceId,
        String title,
        String link,
        Instant at,
        Instant rungAt) {}
