package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in one service and that others may want to know.
 *
 * <p>An event is immutable, carries ids and values only, and may be delivered more than once: {@link #eventId()} is the
 * same each time.
 */
public interface IntegrationEvent {

    /** Identity of this occurrence; the CloudEvents attribute {@code id}. */
    UUID eventId();

    /** When it happened, in UTC. */
    Instant occurredAt();

    /** The Kafka topic this event belongs to. */
    @JsonIgnore
    String topic();

    /** Id of the aggregate it happened to: the Kafka key, so that the events of one aggregate stay in order. */
    @JsonIgnore
    UUID key();
}
