package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a customer: registered, changed, given to somebody, released to the public pool, moved to another stage. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = CustomerEvent.Unknown.class)
public sealed interface CustomerEvent extends IntegrationEvent {

    String TOPIC = "crm.customer.v1";

    /** The customer it happened to. */
    UUID customerId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return customerId();
    }

    /** A customer was entered by hand or by an import. */
    @JsonTypeName("CustomerRegistered")
    record CustomerRegistered(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            String name,
            String number,
            @Nullable String category,
            @Nullable String level,
            @Nullable String industry,
            @Nullable String source,
            @Nullable String size,
            @Nullable String province,
            String stage,
            @Nullable UUID ownerId,
            @Nullable UUID departmentId,
            UUID registeredBy)
            implements CustomerEvent {}

    /** Data of a customer were changed; carries the values that hold from now on. */
    @JsonTypeName("CustomerChanged")
    record CustomerChanged(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            String name,
            String number,
            @Nullable String category,
            @Nullable String level,
            @Nullable String industry,
            @Nullable String source,
            @Nullable String size,
            @Nullable String province,
            String stage,
            @Nullable UUID ownerId,
            @Nullable UUID departmentId,
            UUID changedBy)
            implements CustomerEvent {}

    /** A customer was given to an employee, out of the public pool or from a former owner. */
    @JsonTypeName("CustomerAssigned")
    record CustomerAssigned(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            UUID ownerId,
            @Nullable UUID departmentId,
            @Nullable UUID formerOwnerId,
            UUID assignedBy,
            @Nullable String note)
            implements CustomerEvent {}

    /** A customer went back to the public pool; it belongs to nobody now. */
    @JsonTypeName("CustomerReleased")
    record CustomerReleased(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            @Nullable UUID formerOwnerId,
            String reason,
            @Nullable String note,
            UUID releasedBy)
            implements CustomerEvent {}

    /** A customer entered another stage of the sales process. */
    @JsonTypeName("StageChanged")
    record StageChanged(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            String fromStage,
            String toStage,
            @Nullable String note,
            @Nullable UUID changedBy)
            implements CustomerEvent {}

    /** Other customers were merged into this one; whoever refers to them refers to this one from now on. */
    @JsonTypeName("CustomersMerged")
    record CustomersMerged(UUID eventId, Instant occurredAt, UUID customerId, List<UUID> mergedIds, UUID mergedBy)
            implements CustomerEvent {}

    /** A customer was moved to the recycle bin. */
    @JsonTypeName("CustomerDeleted")
    record CustomerDeleted(UUID eventId, Instant occurredAt, UUID customerId, UUID deletedBy)
            implements CustomerEvent {}

    /** A customer came back from the recycle bin. */
    @JsonTypeName("CustomerRestored")
    record CustomerRestored(
            UUID eventId,
            Instant occurredAt,
            UUID customerId,
            String name,
            @Nullable UUID ownerId,
            @Nullable UUID departmentId,
            UUID restoredBy)
            implements CustomerEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID customerId) implements CustomerEvent {}
}
