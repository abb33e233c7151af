package com.zhike.crm.sample.note;

import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.events.CustomerEvent.StageChanged;
import com.zhike.crm.platform.inbox.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the stage changes it hears; releases make it fail. */
@Component
class HeardEventListener {

    private final Inbox inbox;

    private final JdbcClient jdbc;

    HeardEventListener(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaListener(topics = CustomerEvent.TOPIC)
    @Transactional
    void on(CustomerEvent event) {
        if (!inbox.firstSeen("notes", event)) {
            return;
        }
        if (event instanceof StageChanged stage) {
            jdbc.sql("insert into heard (customer_id, stage) values (:customer, :stage)")
                    .param("customer", stage.customerId())
                    .param("stage", stage.toStage())
                    .update();
        }
        if (event instanceof CustomerReleased) {
            throw new IllegalStateException("poison");
        }
    }
}
