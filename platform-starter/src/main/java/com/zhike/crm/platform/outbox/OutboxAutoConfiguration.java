package com.zhike.crm.platform.outbox;

import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.platform.messaging.MessagingAutoConfiguration;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Sets up the outbox and its relay. */
@AutoConfiguration(after = {MessagingAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(JdbcClient.class)
public final class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    OutboxBell outboxBell(JdbcTemplate jdbc) {
        return new OutboxBell(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcTemplate jdbc, EventJson json, OutboxBell bell, ObjectProvider<Tracer> tracer) {
        return new Outbox(jdbc, json, new CommitSignal(bell::ring), new Traceparent(tracer));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ProducerFactory.class)
    @ConditionalOnProperty(name = "crm.outbox.relay", matchIfMissing = true)
    OutboxRelay outboxRelay(
            JdbcConnectionDetails database,
            ProducerFactory<?, ?> producers,
            OutboxBell bell,
            @Value("${spring.application.name:crm}") String application) {
        String source = "urn:crm:" + application;
        return new OutboxRelay(
                database, () -> new EventSender(producers.getConfigurationProperties(), source), bell::ring);
    }

    @Bean
    @ConditionalOnBean(OutboxRelay.class)
    OutboxMetrics outboxMetrics(JdbcClient jdbc, OutboxRelay relay) {
        return new OutboxMetrics(jdbc, relay);
    }
}
