package com.zhike.crm.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.kafka.support.converter.StringJacksonJsonMessageConverter;

/** Sets up typed listeners, retries, dead letters and topics. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass(KafkaTemplate.class)
@EnableConfigurationProperties(MessagingProperties.class)
public final class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    @ConditionalOnMissingBean
    RecordMessageConverter recordMessageConverter(EventJson json) {
        return new StringJacksonJsonMessageConverter(json.mapper());
    }

    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    @ConditionalOnBean(KafkaTemplate.class)
    DefaultErrorHandler errorHandler(
            KafkaTemplate<?, ?> kafka, ObjectProvider<MeterRegistry> meters, MessagingProperties properties) {
        return Retries.then(new DeadLetters(kafka, meters.getIfAvailable()), properties.retryPause());
    }

    @Bean
    @ConditionalOnMissingBean
    Consumers consumers(ObjectProvider<MeterRegistry> meters) {
        return new Consumers(meters::getIfAvailable);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(KafkaAdmin.class)
    Topics topics(KafkaAdmin admin, MessagingProperties properties) {
        return new Topics(admin, properties);
    }
}
