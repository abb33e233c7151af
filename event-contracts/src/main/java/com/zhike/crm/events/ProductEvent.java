package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a product of the catalogue. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = ProductEvent.Unknown.class)
public sealed interface ProductEvent extends IntegrationEvent {

    String TOPIC = "crm.product.v1";

    /** The product it happened to. */
    UUID productId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return productId();
    }

    /** A product can be ordered from now on. */
    @JsonTypeName("ProductListed")
    record ProductListed(
            UUID eventId,
            Instant occurredAt,
            UUID productId,
            String number,
            String name,
            String category,
            @Nullable String specification,
            @Nullable String unit,
            BigDecimal price,
            String currency,
            UUID listedBy)
            implements ProductEvent {}

    /** Data of a product were changed; carries the values that hold from now on. */
    @JsonTypeName("ProductChanged")
    record ProductChanged(
            UUID eventId,
            Instant occurredAt,
            UUID productId,
            String number,
            String name,
            String category,
            @Nullable String specification,
            @Nullable String unit,
            BigDecimal price,
            String currency,
            UUID changedBy)
            implements ProductEvent {}

    /** A product cannot be put into new orders any more. */
    @JsonTypeName("ProductDelisted")
    record ProductDelisted(UUID eventId, Instant occurredAt, UUID productId, UUID delistedBy) implements ProductEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID productId) implements ProductEvent {}
}
