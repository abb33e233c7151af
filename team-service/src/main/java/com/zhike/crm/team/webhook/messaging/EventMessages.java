package com.zhike.crm.team.webhook.messaging;

import com.zhike.crm.team.webhook.Occurrence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reads an event without knowing it, so that events of later releases are passed on as well. */
@Component
class EventMessages {

    private final JsonMapper json = new JsonMapper();

    Occurrence read(ConsumerRecord<String, String> message) {
        JsonNode event = json.readTree(message.value());
        String id = event.path("eventId").asString();
        Instant at = Instant.parse(event.path("occurredAt").asString());
        String type = event.path("type").asString();
        ObjectNode body = json.createObjectNode();
        body.put("type", type).put("timestamp", at.toString()).put("id", id);
        for (String attribute : new String[] {"source", "subject", "dataschema"}) {
            Header header = message.headers().lastHeader("ce_" + attribute);
            if (header != null) {
                body.put(attribute, new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        // as it came: numbers keep their digits
        body.putRawValue("data", new RawValue(message.value()));
        return new Occurrence(UUID.fromString(id), type, message.key(), at, json.writeValueAsString(body));
    }
}
