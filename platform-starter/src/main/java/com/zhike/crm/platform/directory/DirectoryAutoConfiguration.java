package com.zhike.crm.platform.directory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the replica of the company's directory. */
@AutoConfiguration
@ConditionalOnClass(KafkaTemplate.class)
public final class DirectoryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Directory directory(JdbcClient jdbc, ApplicationEventPublisher events) {
        return new Directory(jdbc, events);
    }
}
