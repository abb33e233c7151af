package com.zhike.crm.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.launcher.parts.EmbeddedKafka;
import com.zhike.crm.launcher.parts.Running;
import com.zhike.crm.test.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

class OutboxRelayTests {

    private static final String TOPIC = "relay.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private final TestDatabase database = new TestDatabase();

    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

    private final OutboxBell bell = new OutboxBell(jdbc);

    private final List<OutboxRelay> relays = new ArrayList<>();

    private EmbeddedKafka kafka;

    private Running broker;

    @BeforeEach
    void prepare() throws Exception {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/platform")
                .load()
                .migrate();
        kafka = EmbeddedKafka.temporary(home);
        startBroker();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        bell.start();
    }

    @AfterEach
    void tidy() {
        relays.forEach(OutboxRelay::stop);
        bell.stop();
        broker.close();
    }

    @Test
    void eventsKeepTheirOrderWhenTheBrokerStopsAndStarts() {
        relay();
        append(0, 50);
        await().atMost(PATIENCE).until(() -> received().size() >= 50);

        append(50, 2_000);
        broker.close();
        append(2_000, 3_000);
        startBroker();

        await().atMost(PATIENCE).until(() -> received().size() == 3_000);
        assertThat(received())
                .containsExactlyElementsOf(
                        IntStream.range(0, 3_000).mapToObj(String::valueOf).toList());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    @Test
    void oneOfTwoRelaysIsActiveAndTheOtherTakesOver() {
        OutboxRelay first = relay();
        await().atMost(PATIENCE).until(first::active);
        OutboxRelay second = relay();
        append(0, 10);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(second.active()).isFalse();

        first.stop();
        append(10, 20);

        await().atMost(PATIENCE).until(() -> received().size() == 20);
        assertThat(first.active()).isFalse();
        assertThat(second.active()).isTrue();
    }

    @Test
    void aRelayThatLosesItsConnectionStartsAnew() {
        OutboxRelay relay = relay();
        await().atMost(PATIENCE).until(relay::active);

        jdbc.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'outbox-relay' and datname = current_database()");
        append(0, 10);

        await().atMost(PATIENCE).until(() -> received().size() == 10);
    }

    @Test
    void theBellWakesTheRelayBeforeItsPauseIsOver() {
        OutboxRelay relay = relay();
        append(0, 1);
        await().atMost(PATIENCE).until(() -> relay.active() && waiting() == 0);

        long[] millis = new long[3];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            append(i + 1, i + 2);
            while (waiting() > 0) {
                Thread.onSpinWait();
            }
            millis[i] = Duration.ofNanos(System.nanoTime() - start).toMillis();
        }

        assertThat(Arrays.stream(millis).min().getAsLong()).isLessThan(600);
    }

    private OutboxRelay relay() {
        JdbcConnectionDetails details = new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        OutboxRelay relay = new OutboxRelay(details, () -> new EventSender(settings, "urn:crm:test"), bell::ring);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void startBroker() {
        broker = Running.start(kafka, home.resolve("kafka.log"), PATIENCE);
    }

    private void append(int from, int to) {
        jdbc.batchUpdate(
                "insert into outbox (event_id, topic, key, type, payload, occurred_at) values (?, ?, 'key', 'T', ?, now())",
                IntStream.range(from, to)
                        .mapToObj(i -> new Object[] {UUID.randomUUID(), TOPIC, String.valueOf(i)})
                        .toList());
        bell.ring();
    }

    private long waiting() {
        Long count = jdbc.queryForObject("select count(*) from outbox", Long.class);
        return count == null ? 0 : count;
    }

    /** The events in the order of their first arrival. */
    private List<String> received() {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        LinkedHashSet<String> seen = new LinkedHashSet<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(record.value()));
            }
        }
        return List.copyOf(seen);
    }
}
