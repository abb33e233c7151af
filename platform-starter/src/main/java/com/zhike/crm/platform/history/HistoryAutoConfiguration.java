package com.zhike.crm.platform.history;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the change history. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(JdbcClient.class)
public final class HistoryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ChangeHistory changeHistory(JdbcClient jdbc) {
        return new ChangeHistory(jdbc);
    }
}
