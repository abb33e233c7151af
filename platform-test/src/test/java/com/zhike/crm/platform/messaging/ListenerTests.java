package com.zhike.crm.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.events.CustomerEvent.StageChanged;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.PublishedEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@SampleTest
class ListenerTests {

    private static final String DEAD = CustomerEvent.TOPIC + ".dlt";

    private final UUID customer = UUID.randomUUID();

    @Autowired
    KafkaTemplate<Object, Object> kafka;

    @Autowired
    EventJson json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PublishedEvents events;

    @Autowired
    MeterRegistry meters;

    @Test
    void anEventIsHandledOnceHoweverOftenItComes() {
        StageChanged event = stage("solution");

        send(json.write(event));
        send(json.write(event));
        send(json.write(stage("quotation")));

        await().untilAsserted(() -> assertThat(heard()).containsExactly("solution", "quotation"));
    }

    @Test
    void poisonIsPutAsideAndTheNextEventIsHandled() {
        String poison =
                json.write(new CustomerReleased(UUID.randomUUID(), Instant.now(), customer, null, "x", null, customer));

        send(poison);
        send(json.write(stage("signed")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard()).containsExactly("signed"));
        ConsumerRecord<String, String> dead = dead();
        assertThat(dead.value()).isEqualTo(poison);
        assertThat(new String(
                        dead.headers().lastHeader("kafka_dlt-original-topic").value(), StandardCharsets.UTF_8))
                .isEqualTo(CustomerEvent.TOPIC);
        assertThat(meters.get("crm.dead.letters")
                        .tag("topic", CustomerEvent.TOPIC)
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void rubbishIsPutAside() {
        send("{rubbish");
        send(json.write(stage("solution")));

        await().untilAsserted(() -> assertThat(heard()).containsExactly("solution"));
        assertThat(dead().value()).isEqualTo("{rubbish");
    }

    @Test
    void anEventOfALaterReleaseIsPassedOver() {
        send("{\"type\":\"CustomerCloned\",\"eventId\":\"" + UUID.randomUUID() + "\",\"clones\":3}");
        send(json.write(stage("solution")));

        await().untilAsserted(() -> assertThat(heard()).containsExactly("solution"));
        assertThat(events.records(DEAD)).noneMatch(record -> record.key().equals(customer.toString()));
    }

    private ConsumerRecord<String, String> dead() {
        return await().until(
                        () -> events.records(DEAD).stream()
                                .filter(record -> record.key().equals(customer.toString()))
                                .findFirst()
                                .orElse(null),
                        record -> record != null);
    }

    private StageChanged stage(String to) {
        return new StageChanged(UUID.randomUUID(), Instant.now(), customer, "first-contact", to, null, null);
    }

    private void send(String value) {
        kafka.send(CustomerEvent.TOPIC, customer.toString(), value);
    }

    private List<String> heard() {
        return jdbc.sql("select stage from heard where customer_id = :id order by id")
                .param("id", customer)
                .query(String.class)
                .list();
    }
}
