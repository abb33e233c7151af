package com.zhike.crm.platform.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics this service owns; keeps trying, because Kafka may start later than the service. */
class Topics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final KafkaAdmin admin;

    private final MessagingProperties properties;

    private volatile @Nullable Thread worker;

    Topics(KafkaAdmin admin, MessagingProperties properties) {
        this.admin = admin;
        this.properties = properties;
    }

    @Override
    public void start() {
        if (!properties.topics().isEmpty()) {
            // known before it runs: it ends as soon as it finds itself stopped
            Thread thread = Thread.ofVirtual().name("topics").unstarted(this::create);
            worker = thread;
            thread.start();
        }
    }

    private void create() {
        NewTopic[] topics = topics().toArray(NewTopic[]::new);
        while (worker != null) {
            try {
                admin.createOrModifyTopics(topics);
                return;
            } catch (RuntimeException failure) {
                log.info("Topics are not created yet: {}", String.valueOf(failure.getMessage()));
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    List<NewTopic> topics() {
        return properties.topics().stream()
                .flatMap(name -> Stream.of(topic(name, cleanup(name)), topic(name + DeadLetters.SUFFIX, Map.of())))
                .toList();
    }

    private Map<String, String> cleanup(String name) {
        return properties.compactedTopics().contains(name)
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of();
    }

    private NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, properties.partitions(), properties.replicas()).configs(settings);
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
