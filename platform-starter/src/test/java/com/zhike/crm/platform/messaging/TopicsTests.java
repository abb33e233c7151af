package com.zhike.crm.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

class TopicsTests {

    private final MessagingProperties properties =
            new MessagingProperties(List.of("a.v1", "b.v1"), List.of("b.v1"), 6, Duration.ZERO, (short) -1);

    @Test
    void everyTopicHasADeadLetterTopic() {
        Topics topics = new Topics(new KafkaAdmin(Map.of()), properties);

        assertThat(topics.topics()).extracting(NewTopic::name).containsExactly("a.v1", "a.v1.dlt", "b.v1", "b.v1.dlt");
        assertThat(topics.topics()).extracting(NewTopic::numPartitions).containsOnly(6);
    }

    @Test
    void onlyNamedTopicsKeepTheNewestOfEachKey() {
        Topics topics = new Topics(new KafkaAdmin(Map.of()), properties);

        assertThat(topics.topics())
                .filteredOn(topic -> topic.configs() != null && topic.configs().containsValue("compact"))
                .extracting(NewTopic::name)
                .containsExactly("b.v1");
    }

    @Test
    void aServiceStartsWithoutKafka() {
        Topics topics = new Topics(
                new KafkaAdmin(Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:1",
                        "default.api.timeout.ms",
                        1_000,
                        "request.timeout.ms",
                        500)),
                properties);

        topics.start();

        assertThat(topics.isRunning()).isTrue();
        topics.stop();
        assertThat(topics.isRunning()).isFalse();
    }
}
