package com.zhike.crm.platform.directory;

import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.platform.inbox.InboxAutoConfiguration;
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

/** Sets up the replica of the company's directory. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, InboxAutoConfiguration.class},
        afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(JdbcClient.class)
public final class DirectoryAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Directory directory(JdbcClient jdbc, ApplicationEventPublisher events) {
        return new Directory(jdbc, events);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(KafkaTemplate.class)
    @ConditionalOnProperty(name = "crm.directory.listen", matchIfMissing = true)
    TeamEventListener teamEventListener(Directory directory, Inbox inbox) {
        return new TeamEventListener(directory, inbox);
    }
}
