package com.zhike.crm.test;

import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.platform.messaging.MessagingAutoConfiguration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Lets listeners begin where their context began, and tests see what is published. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(EventJson.class)
final class TestAutoConfiguration {

    @Bean
    @Lazy
    PublishedEvents publishedEvents(Environment environment, EventJson json) {
        return new PublishedEvents(
                started(environment), json, environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
    }

    /** The topics hold what other contexts of the build have published. What the service does to its consumers is done first. */
    @Bean
    @Primary
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> onlyNewEvents(
            Environment environment,
            @Qualifier("consumers")
                    ObjectProvider<
                                    ContainerCustomizer<
                                            Object, Object, ConcurrentMessageListenerContainer<Object, Object>>>
                            consumers) {
        Instant started = started(environment);
        return container -> {
            consumers.ifAvailable(own -> own.configure(container));
            container.getContainerProperties().setConsumerRebalanceListener(new FromThenOn(started));
        };
    }

    private static Instant started(Environment environment) {
        return environment.getRequiredProperty(TestEnvironment.STARTED, Instant.class);
    }
}
