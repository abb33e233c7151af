package com.zhike.crm.sales;

import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.TeamEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics that other services make. */
@TestConfiguration(proxyBeanMethods = false)
class OthersTopics {

    @Bean
    KafkaAdmin.NewTopics othersTopics() {
        return new KafkaAdmin.NewTopics(
                TopicBuilder.name(CustomerEvent.TOPIC).partitions(2).build(),
                TopicBuilder.name(ContactEvent.TOPIC).partitions(2).build(),
                TopicBuilder.name(TeamEvent.TOPIC).partitions(2).build());
    }
}
