package com.zhike.crm.schedule.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * A reminder.
 *
 * @param passed whether it rang already
 */
public record ReminderView(
        UUID id,
        String text,
        Instant at,
        boolean publicAffair,
        boolean passed,
        UUID ownerId,
        String ownerName,
        Instant createdAt) {}
