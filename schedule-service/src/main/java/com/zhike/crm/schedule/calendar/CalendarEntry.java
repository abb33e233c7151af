package com.zhike.crm.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.zhike.crm.schedule.appointment.AppointmentStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place on certain days of somebody's calendar; what repeats comes once for each occurrence.
 *
 * @param id of the appointment, the activity or the opportunity
 * @param title null when the reader may know only that the other is busy
 * @param repeating whether it is an occurrence of something repeated
 * @param editable whether the reader may change it
 */
public record CalendarEntry(
        UUID id,
        Source source,
        @Nullable String title,
        Instant start,
        Instant end,
        boolean allDay,
        boolean repeating,
        @Nullable String kind,
        @Nullable String place,
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable AppointmentStatus status,
        boolean confidential,
        boolean editable,
        long version,
        @Nullable UUID ownerId,
        @Nullable String ownerName) {

    /** Whether the reader may know only that the other is busy. */
    @JsonProperty
    public boolean busy() {
        return title == null;
    }

    /** The same at another time. */
    CalendarEntry at(Instant otherStart, Instant otherEnd) {
        return new CalendarEntry(
                id,
                source,
                title,
                otherStart,
                otherEnd,
                allDay,
                repeating,
                kind,
                place,
                customerId,
                customerName,
                status,
                confidential,
                editable,
                version,
                ownerId,
                ownerName);
    }
}
