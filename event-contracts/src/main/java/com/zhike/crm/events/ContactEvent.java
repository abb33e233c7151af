package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** What happens to a person at a customer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ContactEvent.Unknown.class)
public sealed interface ContactEvent extends IntegrationEvent {

    String TOPIC = "crm.contact.v1";

    /** The contact it happened to. */
    UUID contactId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return contactId();
    }

    /** A contact was added to a customer. */
    @JsonTypeName("ContactAdded")
    record ContactAdded(
            UUID eventId, Instant occurredAt, UUID contactId, UUID customerId, String name, boolean main, UUID addedBy)
            implements ContactEvent {}

    /** Data of a contact were changed. */
    @JsonTypeName("ContactChanged")
    record ContactChanged(
            UUID eventId,
            Instant occurredAt,
            UUID contactId,
            UUID customerId,
            String name,
            boolean main,
            UUID changedBy)
            implements ContactEvent {}

    /** A contact was removed from his customer. */
    @JsonTypeName("ContactRemoved")
    record ContactRemoved(UUID eventId, Instant occurredAt, UUID contactId, UUID customerId, UUID removedBy)
            implements ContactEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID contactId) implements ContactEvent {}
}
