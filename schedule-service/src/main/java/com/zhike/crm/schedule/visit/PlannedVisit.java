package com.zhike.crm.schedule.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that somebody said he would make next. */
public record PlannedVisit(
        UUID activityId,
        UUID customerId,
        @Nullable String customerName,
        UUID employeeId,
        Instant at,
        @Nullable String note,
        @Nullable Integer remindMinutesBefore) {

    String title() {
        String name = customerName == null ? "" : customerName;
        return note == null || note.isBlank() ? name : name + " · " + note;
    }
}
