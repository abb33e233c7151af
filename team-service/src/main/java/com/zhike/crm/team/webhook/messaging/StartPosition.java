package com.zhike.crm.team.webhook.messaging;

import com.zhike.crm.team.webhook.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/**
 * Begins where somebody began to be told, and passes over everything before: the company's history when the first webhook
 * is made, and what happened while there was none.
 */
@Component
class StartPosition implements ConsumerAwareRebalanceListener {

    /** The clocks of those who tell differ a little from ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Recipients recipients;
    private final Clock clock;

    StartPosition(Recipients recipients, Clock clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Instant since = recipients.since().orElseGet(clock::instant).minus(TOLERANCE);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        // asked for before the offsets of the time: what is told in between must lie behind it
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(p -> p, _ -> since.toEpochMilli())))
                .forEach((partition, found) -> {
                    long first = found == null ? ends.get(partition) : found.offset();
                    OffsetAndMetadata stopped = committed.get(partition);
                    if (stopped == null || stopped.offset() < first) {
                        consumer.seek(partition, first);
                    }
                });
    }
}
