package com.zhike.crm.team.webhook.messaging;

import com.zhike.crm.events.ActivityEvent;
import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.events.KnowledgeEvent;
import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OrderEvent;
import com.zhike.crm.events.ProductEvent;
import com.zhike.crm.events.ScheduleEvent;
import com.zhike.crm.events.SurveyEvent;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.team.webhook.DeliveryService;
import com.zhike.crm.team.webhook.Occurrence;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears everything that anybody tells, and has it delivered to those who ask for it. */
@Component
class EventForwarder {

    static final String LISTENER = "webhooks";

    private final EventMessages messages;
    private final DeliveryService deliveries;
    private final Inbox inbox;

    EventForwarder(EventMessages messages, DeliveryService deliveries, Inbox inbox) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.inbox = inbox;
    }

    @KafkaListener(
            id = LISTENER,
            idIsGroup = false,
            // its own, because it is heard only while somebody is to be told
            groupId = "${spring.kafka.consumer.group-id}-webhooks",
            autoStartup = "false",
            topics = {
                CustomerEvent.TOPIC,
                ContactEvent.TOPIC,
                ActivityEvent.TOPIC,
                OpportunityEvent.TOPIC,
                OrderEvent.TOPIC,
                ProductEvent.TOPIC,
                SurveyEvent.TOPIC,
                KnowledgeEvent.TOPIC,
                DocumentEvent.TOPIC,
                ScheduleEvent.TOPIC,
                TeamEvent.TOPIC
            })
    @Transactional
    void on(ConsumerRecord<String, String> message) {
        Occurrence occurrence = messages.read(message);
        if (deliveries.isWanted(occurrence) && inbox.firstSeen(LISTENER, occurrence.id())) {
            deliveries.deliver(occurrence);
        }
    }
}
