package com.zhike.crm.platform.inbox;

import com.zhike.crm.platform.messaging.MessagingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up the inbox and its cleaning. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
public final class InboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Inbox inbox(JdbcClient jdbc) {
        return new Inbox(jdbc);
    }
}
