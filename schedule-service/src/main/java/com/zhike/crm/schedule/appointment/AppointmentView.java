package com.zhike.crm.schedule.appointment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param repeat the recurrence rule, if it repeats
 * @param seriesId the repeated appointment it was an occurrence of
 * @param editable whether the caller may change it
 */
public record AppointmentView(
        UUID id,
        long version,
        String title,
        Instant start,
        Instant end,
        boolean allDay,
        @Nullable String repeat,
        String kind,
        @Nullable String place,
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable UUID opportunityId,
        @Nullable String opportunityName,
        List<Participant> participants,
        @Nullable String content,
        @Nullable Integer remindMinutesBefore,
        boolean confidential,
        AppointmentStatus status,
        @Nullable UUID seriesId,
        UUID ownerId,
        @Nullable String ownerName,
        @JsonIgnore @Nullable UUID departmentId,
        boolean editable) {

    /** A colleague who is expected. */
    public record Participant(UUID id, @Nullable String name) {}
}
