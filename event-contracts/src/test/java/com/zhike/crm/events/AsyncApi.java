package com.zhike.crm.events;

import java.util.stream.Collectors;

/** The AsyncAPI document of the suite, as the records say. */
final class AsyncApi {

    private static final String HEAD = """
            asyncapi: 3.0.0
            info:
              title: Zhike CRM events
              version: 1.0.0
              description: >-
                What happens in the CRM, told on Kafka. Delivered at least once, in order per key; ce_id tells copies.
                Unknown members and unknown types may come and are to be passed over.
            defaultContentType: application/json
            channels:
            """;

    private static final String HEADERS = """
              messageTraits:
                cloudEvent:
                  headers:
                    type: object
                    required: [ce_specversion, ce_id, ce_type, ce_source, ce_time, ce_subject, ce_dataschema]
                    properties:
                      ce_specversion: { const: '1.0' }
                      ce_id: { type: string, format: uuid }
                      ce_type: { type: string }
                      ce_source: { type: string, format: uri }
                      ce_time: { type: string, format: date-time }
                      ce_subject: { type: string, format: uuid }
                      ce_dataschema: { type: string, format: uri }
                      traceparent: { type: string }
            """;

    private AsyncApi() {}

    static String document() {
        return HEAD
                + Contracts.families().map(AsyncApi::channel).collect(Collectors.joining())
                + "operations:\n"
                + Contracts.families().map(AsyncApi::operation).collect(Collectors.joining())
                + "components:\n"
                + HEADERS
                + "  messages:\n"
                + Contracts.events().map(AsyncApi::message).collect(Collectors.joining());
    }

    private static String channel(Class<?> family) {
        String topic = Contracts.topic(family);
        String messages = Contracts.eventsOf(family)
                .map(event -> "      %1$s: { $ref: '#/components/messages/%1$s' }\n".formatted(event.getSimpleName()))
                .collect(Collectors.joining());
        return "  %1$s:\n    address: %1$s\n    messages:\n%2$s".formatted(topic, messages);
    }

    private static String operation(Class<?> family) {
        return "  tell%s:\n    action: send\n    channel: { $ref: '#/channels/%s' }\n"
                .formatted(family.getSimpleName(), Contracts.topic(family));
    }

    private static String message(Class<?> event) {
        return """
                    %1$s:
                      name: %1$s
                      traits: [{ $ref: '#/components/messageTraits/cloudEvent' }]
                      payload: { $ref: './schemas/%2$s/%1$s.json' }
                """.formatted(event.getSimpleName(), Contracts.topic(event));
    }
}
