package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an order and to the money it brings. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = OrderEvent.Unknown.class)
public sealed interface OrderEvent extends IntegrationEvent {

    String TOPIC = "crm.order.v1";

    /** The order it happened to. */
    UUID orderId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return orderId();
    }

    /** An order became effective; from now on it counts. */
    @JsonTypeName("OrderPlaced")
    record OrderPlaced(
            UUID eventId,
            Instant occurredAt,
            UUID orderId,
            UUID customerId,
            String number,
            LocalDate signedOn,
            BigDecimal amount,
            String currency,
            @Nullable UUID opportunityId,
            List<OrderedProduct> lines,
            UUID ownerId,
            @Nullable UUID departmentId,
            UUID placedBy)
            implements OrderEvent {}

    /** An effective order was changed; carries the values that hold from now on. */
    @JsonTypeName("OrderChanged")
    record OrderChanged(
            UUID eventId,
            Instant occurredAt,
            UUID orderId,
            UUID customerId,
            String number,
            LocalDate signedOn,
            BigDecimal amount,
            String currency,
            @Nullable UUID opportunityId,
            List<OrderedProduct> lines,
            UUID ownerId,
            @Nullable UUID departmentId,
            UUID changedBy)
            implements OrderEvent {}

    /** An order was declared void; it no longer counts. */
    @JsonTypeName("OrderVoided")
    record OrderVoided(
            UUID eventId,
            Instant occurredAt,
            UUID orderId,
            UUID customerId,
            BigDecimal amount,
            String currency,
            String reason,
            UUID voidedBy)
            implements OrderEvent {}

    /** Everything that was ordered is delivered and settled. */
    @JsonTypeName("OrderCompleted")
    record OrderCompleted(UUID eventId, Instant occurredAt, UUID orderId, UUID customerId, UUID completedBy)
            implements OrderEvent {}

    /** Money for an order came in. */
    @JsonTypeName("ReceiptRecorded")
    record ReceiptRecorded(
            UUID eventId,
            Instant occurredAt,
            UUID orderId,
            UUID customerId,
            UUID receiptId,
            LocalDate receivedOn,
            BigDecimal amount,
            String currency,
            UUID recordedBy)
            implements OrderEvent {}

    /** A receipt was taken back. */
    @JsonTypeName("ReceiptReversed")
    record ReceiptReversed(
            UUID eventId,
            Instant occurredAt,
            UUID orderId,
            UUID customerId,
            UUID receiptId,
            BigDecimal amount,
            String currency,
            String reason,
            UUID reversedBy)
            implements OrderEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID orderId) implements OrderEvent {}
}
