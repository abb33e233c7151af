package com.zhike.crm.schedule.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters into his calendar.
 *
 * @param end exclusive; of a whole day, any moment of the last one
 * @param repeat a recurrence rule of RFC 5545, as {@code FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10}
 */
public record PlanAppointment(
        @NotBlank @Size(max = 200) String title,
        @NotNull Instant start,
        @NotNull Instant end,
        @Nullable Boolean allDay,
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 200) String place,
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @Nullable @Size(max = 50) Set<@NotNull UUID> participantIds,
        @Nullable @Size(max = 5000) String content,
        @Nullable @PositiveOrZero @Max(40320) Integer remindMinutesBefore,
        @Nullable @Size(max = 500) String repeat,
        @Nullable Boolean confidential,
        @Nullable AppointmentStatus status) {

    static final String USUAL_KIND = "other";

    Set<UUID> participants() {
        return participantIds == null ? Set.of() : participantIds;
    }

    TimeSpan time(ZoneId zone) {
        return TimeSpan.of(start, end, Boolean.TRUE.equals(allDay), zone);
    }

    AppointmentDetails details() {
        return new AppointmentDetails(
                title.strip(),
                kind == null ? USUAL_KIND : kind,
                place,
                customerId,
                contactId,
                opportunityId,
                content,
                remindMinutesBefore,
                Boolean.TRUE.equals(confidential),
                status == null ? AppointmentStatus.PLANNED : status);
    }
}
