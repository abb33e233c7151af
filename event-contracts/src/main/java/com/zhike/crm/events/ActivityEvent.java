package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with a customer: calls, visits, meetings. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ActivityEvent.Unknown.class)
public sealed interface ActivityEvent extends IntegrationEvent {

    String TOPIC = "crm.activity.v1";

    /** The activity it happened to. */
    UUID activityId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return activityId();
    }

    /** Somebody contacted a customer and wrote it down. */
    @JsonTypeName("ActivityLogged")
    record ActivityLogged(
            UUID eventId,
            Instant occurredAt,
            UUID activityId,
            UUID customerId,
            @Nullable UUID contactId,
            String activityType,
            boolean visit,
            Instant happenedAt,
            @Nullable String outcome,
            String stage,
            @Nullable UUID opportunityId,
            @Nullable Instant nextVisitAt,
            @Nullable String nextVisitNote,
            @Nullable Integer remindMinutesBefore,
            UUID employeeId,
            @Nullable UUID departmentId)
            implements ActivityEvent {}

    /** An activity was corrected; carries the values that hold from now on. */
    @JsonTypeName("ActivityCorrected")
    record ActivityCorrected(
            UUID eventId,
            Instant occurredAt,
            UUID activityId,
            UUID customerId,
            @Nullable UUID contactId,
            String activityType,
            boolean visit,
            Instant happenedAt,
            @Nullable String outcome,
            String stage,
            @Nullable UUID opportunityId,
            @Nullable Instant nextVisitAt,
            @Nullable String nextVisitNote,
            @Nullable Integer remindMinutesBefore,
            UUID employeeId,
            @Nullable UUID departmentId,
            UUID correctedBy)
            implements ActivityEvent {}

    /** An activity was taken back as entered by mistake; it no longer counts. */
    @JsonTypeName("ActivityWithdrawn")
    record ActivityWithdrawn(UUID eventId, Instant occurredAt, UUID activityId, UUID customerId, UUID withdrawnBy)
            implements ActivityEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID activityId) implements ActivityEvent {}
}
