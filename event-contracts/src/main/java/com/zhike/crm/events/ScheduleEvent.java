package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people plan to do, tell each other about their plans, and are reminded of. The key is the appointment, the itinerary or the reminder. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ScheduleEvent.Unknown.class)
public sealed interface ScheduleEvent extends IntegrationEvent {

    String TOPIC = "crm.schedule.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /**
     * Somebody entered something into his calendar.
     *
     * @param title what it is about, or null when it is private
     * @param start of the first occurrence, when it repeats
     */
    @JsonTypeName("AppointmentPlanned")
    record AppointmentPlanned(
            UUID eventId,
            Instant occurredAt,
            UUID appointmentId,
            UUID ownerId,
            @Nullable UUID departmentId,
            @Nullable String title,
            Instant start,
            Instant end,
            @Nullable UUID customerId)
            implements ScheduleEvent {

        @Override
        public UUID key() {
            return appointmentId;
        }
    }

    /** An appointment was changed; carries the values that hold from now on. */
    @JsonTypeName("AppointmentMoved")
    record AppointmentMoved(
            UUID eventId,
            Instant occurredAt,
            UUID appointmentId,
            UUID ownerId,
            @Nullable UUID departmentId,
            @Nullable String title,
            Instant start,
            Instant end,
            @Nullable UUID customerId)
            implements ScheduleEvent {

        @Override
        public UUID key() {
            return appointmentId;
        }
    }

    /** An appointment will not take place; with an occurrence, only that one of a repeated appointment. */
    @JsonTypeName("AppointmentCancelled")
    record AppointmentCancelled(
            UUID eventId,
            Instant occurredAt,
            UUID appointmentId,
            UUID ownerId,
            @Nullable Instant occurrence) implements ScheduleEvent {

        @Override
        public UUID key() {
            return appointmentId;
        }
    }

    /** Somebody told colleagues what he is going to do from one day to another, both included. */
    @JsonTypeName("ItineraryPublished")
    record ItineraryPublished(
            UUID eventId,
            Instant occurredAt,
            UUID itineraryId,
            String range,
            LocalDate from,
            LocalDate to,
            UUID publishedBy,
            List<UUID> recipientIds)
            implements ScheduleEvent {

        @Override
        public UUID key() {
            return itineraryId;
        }
    }

    /** The time has come to remind an employee of something that takes place at the given instant. */
    @JsonTypeName("ReminderDue")
    record ReminderDue(UUID eventId, Instant occurredAt, UUID reminderId, UUID employeeId, String title, Instant at)
            implements ScheduleEvent {

        @Override
        public UUID key() {
            return reminderId;
        }
    }

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt) implements ScheduleEvent {

        @Override
        public UUID key() {
            return eventId;
        }
    }
}
