package com.zhike.crm.platform.outbox;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.events.CustomerEvent.CustomersMerged;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.PublishedEvents;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

@SampleTest
class OutboxTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    PublishedEvents events;

    @Autowired
    OutboxMetrics metrics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anEventArrivesAsACloudEvent() {
        UUID note = write("a note");

        CustomerDeleted event =
                events.await(CustomerDeleted.class, e -> e.customerId().equals(note));

        ConsumerRecord<String, String> message = events.records(CustomerEvent.TOPIC).stream()
                .filter(record -> record.key().equals(note.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(header(message, "ce_id")).isEqualTo(event.eventId().toString());
        assertThat(header(message, "ce_type")).isEqualTo("CustomerDeleted");
        assertThat(header(message, "ce_source")).isEqualTo("urn:crm:sample-service");
        assertThat(header(message, "ce_subject")).isEqualTo(note.toString());
        assertThat(header(message, "ce_dataschema")).isEqualTo("urn:crm:schema:CustomerDeleted:1");
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(Instant.parse(header(message, "ce_time"))).isEqualTo(event.occurredAt());
        assertThat(header(message, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void whatKafkaHasIsNoLongerInTheOutbox() {
        UUID note = write("another note");
        events.await(CustomerDeleted.class, e -> e.customerId().equals(note));

        await().untilAsserted(() -> assertThat(pending(note)).isZero());
    }

    @Test
    void aRollbackLeavesNoEvent() {
        Instant start = Instant.now();
        post("a forbidden word");
        UUID after = write("the note after it");

        events.await(CustomerDeleted.class, e -> e.customerId().equals(after));

        long refused = events.of(CustomerDeleted.class).stream()
                .filter(event -> event.occurredAt().isAfter(start) && !exists(event.customerId()))
                .count();
        assertThat(refused).isZero();
    }

    @Test
    void theLagIsVisibleToPrometheus() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        metrics.bindTo(registry);
        jdbc.sql("delete from outbox").update();

        assertThat(registry.scrape())
                .contains("crm_outbox_pending 0.0", "crm_outbox_oldest_seconds 0.0", "crm_outbox_active 1.0");
    }

    @Test
    void eventsAreOnlyTakenInATransaction() {
        CustomerDeleted event =
                new CustomerDeleted(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), UUID.randomUUID());

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theEventsOfOneAggregateKeepTheirOrder() {
        UUID customer = UUID.randomUUID();
        for (int i = 0; i < 50; i++) {
            transaction.executeWithoutResult(_ -> {
                outbox.append(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(), customer));
                outbox.append(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(), customer));
            });
        }

        await().untilAsserted(() -> assertThat(events.of(CustomersMerged.class).stream()
                        .filter(e -> e.customerId().equals(customer))
                        .map(CustomersMerged::occurredAt))
                .hasSize(100)
                .isSorted());
    }

    @Test
    void whatIsAppendedTogetherIsWrittenAtTheEndAndInOrder() {
        UUID customer = UUID.randomUUID();

        transaction.executeWithoutResult(_ -> {
            outbox.together(() -> {
                for (int i = 0; i < 1_100; i++) {
                    outbox.append(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(), customer));
                }
                assertThat(pending(customer)).isZero();
            });
            assertThat(pending(customer)).isEqualTo(1_100);
            outbox.append(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(), customer));
            assertThat(pending(customer)).isEqualTo(1_101);
        });

        await().untilAsserted(() -> assertThat(events.of(CustomersMerged.class).stream()
                        .filter(e -> e.customerId().equals(customer))
                        .map(CustomersMerged::occurredAt))
                .hasSize(1_101)
                .isSorted());
    }

    @Test
    void anotherTransactionInsideKeepsItsOwnEvents() {
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> outbox.together(() -> {
                    apart.executeWithoutResult(
                            _ -> outbox.append(new CustomerDeleted(UUID.randomUUID(), Instant.now(), inner, inner)));
                    outbox.append(new CustomerDeleted(UUID.randomUUID(), Instant.now(), outer, outer));
                    throw new IllegalStateException("the work fails");
                })))
                .hasMessage("the work fails");

        events.await(CustomerDeleted.class, e -> e.customerId().equals(inner));
        assertThat(pending(outer)).isZero();
    }

    @Test
    void nobodyCommitsWhatWasNotWritten() {
        UUID customer = UUID.randomUUID();

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    try {
                        outbox.together(() -> {
                            outbox.append(new CustomerDeleted(UUID.randomUUID(), Instant.now(), customer, customer));
                            throw new IllegalStateException("the work fails");
                        });
                    } catch (IllegalStateException swallowed) {
                        // and the caller goes on
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
    }

    private boolean exists(UUID note) {
        return jdbc.sql("select exists (select 1 from note where id = :id)")
                .param("id", note)
                .query(Boolean.class)
                .single();
    }

    private long pending(UUID note) {
        return jdbc.sql("select count(*) from outbox where key = :key")
                .param("key", note.toString())
                .query(Long.class)
                .single();
    }

    private UUID write(String text) {
        String location = String.valueOf(post(text).getResponse().getHeader("Location"));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(String text) {
        return mvc.post()
                .uri("/api/notes")
                .with(as(ZHANG_WEI))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .exchange();
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
