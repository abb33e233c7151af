package com.zhike.crm.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Puts a message that cannot be handled aside into {@code <topic>.dlt}, with the reason in its headers, and counts it. */
class DeadLetters extends DeadLetterPublishingRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    static final String SUFFIX = ".dlt";

    private final @Nullable MeterRegistry meters;

    DeadLetters(KafkaOperations<?, ?> kafka, @Nullable MeterRegistry meters) {
        // any partition: a dead letter has no neighbours to stay in order with
        super(kafka, (message, _) -> new TopicPartition(message.topic() + SUFFIX, -1));
        this.meters = meters;
        setFailIfSendResultIsError(true);
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, Exception failure) {
        super.accept(message, consumer, failure);
        log.warn(
                "Put aside {}-{} at {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                NestedExceptionUtils.getMostSpecificCause(failure).toString());
        if (meters != null) {
            count(meters, message.topic()).increment();
        }
    }

    /** How many messages of a topic were put aside. */
    static Counter count(MeterRegistry meters, String topic) {
        return meters.counter("crm.dead.letters", "topic", topic);
    }
}
