package com.zhike.crm.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    @Test
    void topicsSurviveARestart() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.temporary(home);
        try (Running running = Running.start(kafka, home.resolve("log"), PATIENCE);
                Admin admin = admin(kafka)) {
            assertThat(running.process().isAlive()).isTrue();
            NewTopic topic = new NewTopic("crm.probe.v1", Optional.of(2), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        }

        try (Running running = Running.start(kafka, home.resolve("log"), PATIENCE);
                Admin admin = admin(kafka)) {
            assertThat(running.process().isAlive()).isTrue();
            assertThat(admin.listTopics().names().get()).contains("crm.probe.v1");
        }
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
