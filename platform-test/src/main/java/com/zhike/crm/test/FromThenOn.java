package com.zhike.crm.test;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** Starts a consumer that has not committed anything yet at an instant. */
record FromThenOn(Instant start) implements ConsumerAwareRebalanceListener {

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var committed = consumer.committed(Set.copyOf(partitions));
        Map<TopicPartition, Long> fresh = partitions.stream()
                .filter(partition -> committed.get(partition) == null)
                .collect(Collectors.toMap(partition -> partition, _ -> start.toEpochMilli()));
        // asked first and sought at once: an end that is looked up later would lie behind what was just published
        Map<TopicPartition, Long> ends = consumer.endOffsets(fresh.keySet());
        consumer.offsetsForTimes(fresh)
                .forEach((partition, offset) ->
                        consumer.seek(partition, offset == null ? ends.get(partition) : offset.offset()));
    }
}
