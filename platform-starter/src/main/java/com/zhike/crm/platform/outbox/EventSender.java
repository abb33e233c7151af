package com.zhike.crm.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events so that none overtakes another of its key.
 *
 * <p>Sends are pipelined, and the idempotent producer keeps their order. Should one be given up, the producer is closed in
 * that very moment, before it can go on with the next: whoever starts again starts with the one that failed.
 */
class EventSender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Producer<String, String> producer;

    private final String source;

    EventSender(Map<String, Object> settings, String source) {
        Map<String, Object> own = new HashMap<>(settings);
        own.put(ProducerConfig.ACKS_CONFIG, "all");
        own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        own.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        own.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        own.put(ProducerConfig.CLIENT_ID_CONFIG, source.substring(source.lastIndexOf(':') + 1) + "-outbox");
        this.producer = new KafkaProducer<>(own, new StringSerializer(), new StringSerializer());
        this.source = source;
    }

    /** Returns when Kafka has all of them; fails when it may not have one of them. */
    void send(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (OutboxRow row : rows) {
            sent.add(producer.send(row.message(source), (_, failure) -> {
                if (failure != null) {
                    close();
                }
            }));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
