package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A subscriber needs nothing but the broker and the published schemas. */
class EventContractTests {

    private final Suite suite = Suite.running();
    private final Api seller = suite.as("li.na");

    @Test
    void aLoggedVisitIsToldToTheWorld() {
        String customer = newCustomer();
        String activity = seller.create("/api/activities", Activities.visit(customer))
                .path("id")
                .asString();

        ConsumerRecord<String, String> message = only("crm.activity.v1", activity, "ActivityLogged");

        assertThat(Topic.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(message, "ce_source")).contains("customer-service");
        assertValid(message, "ActivityLogged");
    }

    @Test
    void aPlacedOrderIsToldToTheWorld() {
        String customer = newCustomer();
        String order = Orders.place(seller, customer, 1).path("id").asString();

        assertValid(only("crm.order.v1", order, "OrderPlaced"), "OrderPlaced");
    }

    private String newCustomer() {
        return seller.create("/api/customers", Map.of("name", "事件试验 " + UUID.randomUUID()))
                .path("id")
                .asString();
    }

    private ConsumerRecord<String, String> only(String topic, String key, String type) {
        List<ConsumerRecord<String, String>> messages = Wait.until(
                type + " of " + key,
                Duration.ofSeconds(15),
                () -> suite.topic(topic)
                        .all(message -> key.equals(message.key())
                                && Topic.header(message, "ce_type").endsWith(type)),
                found -> !found.isEmpty());
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    private static void assertValid(ConsumerRecord<String, String> message, String event) {
        try (InputStream file = Objects.requireNonNull(
                EventContractTests.class.getResourceAsStream("/schemas/" + message.topic() + "/" + event + ".json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(schema.validate(message.value(), InputFormat.JSON)).isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
