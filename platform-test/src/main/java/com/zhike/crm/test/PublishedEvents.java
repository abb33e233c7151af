package com.zhike.crm.test;

import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.messaging.EventJson;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the service has told the world since its context started. */
public class PublishedEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Instant since;

    private final EventJson json;

    private final KafkaConsumer<String, String> consumer;

    private final Map<String, List<ConsumerRecord<String, String>>> records = new HashMap<>();

    PublishedEvents(Instant since, EventJson json, String bootstrapServers) {
        this.since = since;
        this.json = json;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        "false",
                        "allow.auto.create.topics",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** The first event of this type that the condition holds for; waits for it. */
    public <T extends IntegrationEvent> T await(Class<T> type, Predicate<? super T> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            for (T event : of(type)) {
                if (condition.test(event)) {
                    return event;
                }
            }
        } while (Instant.now().isBefore(deadline));
        throw new AssertionError("No such " + type.getSimpleName() + " among " + of(type));
    }

    /** The events of this type so far, in order per aggregate. */
    public <T extends IntegrationEvent> List<T> of(Class<T> type) {
        return records(topic(type)).stream()
                // what did not come through an outbox was sent by a test
                .filter(record -> record.headers().lastHeader("ce_id") != null)
                .map(record -> read(type, record.value()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Everything a topic has received so far, with keys and headers. */
    public synchronized List<ConsumerRecord<String, String>> records(String topic) {
        List<ConsumerRecord<String, String>> seen = records.computeIfAbsent(topic, _ -> new ArrayList<>());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            // nobody has created the topic yet
            return List.of();
        }
        consumer.assign(partitions);
        consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(p -> p, _ -> since.toEpochMilli())))
                .forEach((partition, start) -> {
                    long next = seen.stream()
                            .filter(record -> record.partition() == partition.partition())
                            .mapToLong(record -> record.offset() + 1)
                            .max()
                            .orElse(start == null ? Long.MAX_VALUE : start.offset());
                    if (next == Long.MAX_VALUE) {
                        consumer.seekToEnd(List.of(partition));
                    } else {
                        consumer.seek(partition, next);
                    }
                });
        consumer.poll(Duration.ofMillis(200)).records(topic).forEach(seen::add);
        return List.copyOf(seen);
    }

    private IntegrationEvent read(Class<? extends IntegrationEvent> type, String value) {
        Class<?> family = type.isInterface() ? type : type.getInterfaces()[0];
        return (IntegrationEvent) json.mapper().readValue(value, family);
    }

    private static String topic(Class<? extends IntegrationEvent> type) {
        try {
            Field topic = (type.isInterface() ? type : type.getInterfaces()[0]).getField("TOPIC");
            return (String) topic.get(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(type + " has no topic", failure);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
