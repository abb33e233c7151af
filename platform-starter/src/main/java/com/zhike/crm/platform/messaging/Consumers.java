package com.zhike.crm.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Lets every consumer be watched: under a name of its own, because of consumers with one name only one is shown and the
 * others may be as far behind as they like, and with its dead letters counted from nought, because an increase is seen only
 * of a count that was there before.
 */
class Consumers implements ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> {

    private final Supplier<@Nullable MeterRegistry> meters;

    Consumers(Supplier<@Nullable MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public void configure(ConcurrentMessageListenerContainer<Object, Object> container) {
        String[] topics = container.getContainerProperties().getTopics();
        if (topics == null) {
            return;
        }
        String group = container.getGroupId();
        container.getContainerProperties().setClientId(topics.length == 1 ? group + "-" + topics[0] : group);
        MeterRegistry registry = meters.get();
        if (registry != null) {
            for (String topic : topics) {
                DeadLetters.count(registry, topic);
            }
        }
    }
}
