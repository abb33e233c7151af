package com.zhike.crm.platform.history;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the change history. */
@AutoConfiguration
@ConditionalOnClass(KafkaTemplate.class)
public final class HistoryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ChangeHistory changeHistory(JdbcClient jdbc) {
        return new ChangeHistory(jdbc);
    }
}
