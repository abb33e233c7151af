package com.zhike.crm.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What an ordinary subscriber outside the suite reads from a topic. */
final class Topic {

    private final String bootstrap;
    private final String name;

    Topic(String bootstrap, String name) {
        this.bootstrap = bootstrap;
        this.name = name;
    }

    /** Everything on the topic that fits, from its beginning to its present end. */
    List<ConsumerRecord<String, String>> all(Predicate<ConsumerRecord<String, String>> wanted) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "group.id", "system-tests-" + UUID.randomUUID()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map((PartitionInfo info) -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (wanted.test(message)) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }

    /** Puts a message on the topic past every rule, as only a broken producer would. */
    void put(String key, String value) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(name, key, value));
        }
    }

    /** The name and size of each topic that is wanted and not empty. */
    static List<String> sizes(String bootstrap, Predicate<String> wanted) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
            return consumer.listTopics().entrySet().stream()
                    .filter(topic -> wanted.test(topic.getKey()))
                    .map(topic -> topic.getKey() + " " + size(consumer, topic.getValue()))
                    .filter(line -> !line.endsWith(" 0"))
                    .sorted()
                    .toList();
        }
    }

    private static long size(KafkaConsumer<?, ?> consumer, List<PartitionInfo> partitions) {
        return consumer
                .endOffsets(partitions.stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList())
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
