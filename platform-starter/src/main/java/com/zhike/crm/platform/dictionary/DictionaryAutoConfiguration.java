package com.zhike.crm.platform.dictionary;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the dictionaries and their endpoints. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(JdbcClient.class)
public final class DictionaryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Dictionaries dictionaries(JdbcClient jdbc, ApplicationEventPublisher events) {
        return new Dictionaries(jdbc, events);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("crm.dictionary.domain")
    DictionaryController dictionaryController(Dictionaries dictionaries) {
        return new DictionaryController(dictionaries);
    }
}
