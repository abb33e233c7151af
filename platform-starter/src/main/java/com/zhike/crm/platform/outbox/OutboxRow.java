package com.zhike.crm.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String payload,
        OffsetDateTime occurredAt,
        @Nullable String traceparent) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("traceparent"));
    }

    /** The Kafka message: a CloudEvent in binary mode. */
    ProducerRecord<String, String> message(String source) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, payload);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", eventId.toString());
        header(message, "ce_type", type);
        header(message, "ce_source", source);
        header(
                message,
                "ce_time",
                occurredAt.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString());
        header(message, "ce_subject", key);
        header(message, "ce_dataschema", "urn:crm:schema:" + type + ":1");
        header(message, "content-type", "application/json");
        if (traceparent != null) {
            header(message, "traceparent", traceparent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
