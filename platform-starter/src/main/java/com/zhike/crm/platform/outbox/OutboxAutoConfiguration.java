package com.zhike.crm.platform.outbox;

import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.platform.messaging.MessagingAutoConfiguration;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the outbox and its relay. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
public final class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcClient jdbc, EventJson json, ObjectProvider<Tracer> tracer) {
        return new Outbox(jdbc, json, new CommitSignal(() -> {}), new Traceparent(tracer));
    }
}
