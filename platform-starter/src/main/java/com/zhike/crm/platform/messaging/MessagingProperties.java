package com.zhike.crm.platform.messaging;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Kafka as this service uses it.
 *
 * @param topics topics this service owns; they and their dead-letter topics are created
 * @param compactedTopics those of the topics that keep the newest event of each key for ever
 * @param partitions partitions of a topic that is created
 * @param retryPause how long a failed message waits for its first repetition; later ones wait longer
 * @param replicas copies of each partition; -1 leaves it to the broker
 */
@ConfigurationProperties("crm.messaging")
record MessagingProperties(
        @DefaultValue List<String> topics,
        @DefaultValue List<String> compactedTopics,
        @DefaultValue("6") int partitions,
        @DefaultValue("300ms") Duration retryPause,
        @DefaultValue("-1") short replicas) {}
