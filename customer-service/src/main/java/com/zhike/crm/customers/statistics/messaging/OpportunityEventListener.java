package com.zhike.crm.customers.statistics.messaging;

import com.zhike.crm.customers.statistics.Opportunities;
import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OpportunityEvent.OpportunityAdvanced;
import com.zhike.crm.events.OpportunityEvent.OpportunityLost;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OpportunityEvent.OpportunityReopened;
import com.zhike.crm.events.OpportunityEvent.OpportunityRevised;
import com.zhike.crm.events.OpportunityEvent.OpportunityWon;
import com.zhike.crm.platform.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears how far opportunities have come. */
@Component
class OpportunityEventListener {

    private final Inbox inbox;

    private final Opportunities opportunities;

    OpportunityEventListener(Inbox inbox, Opportunities opportunities) {
        this.inbox = inbox;
        this.opportunities = opportunities;
    }

    @KafkaListener(topics = OpportunityEvent.TOPIC)
    @Transactional
    void on(OpportunityEvent event) {
        if (!inbox.firstSeen("opportunities", event)) {
            return;
        }
        switch (event) {
            case OpportunityOpened e -> opportunities.opened(e.opportunityId(), e.customerId(), e.name(), e.stage());
            case OpportunityAdvanced e -> opportunities.reached(e.customerId(), e.toStage());
            case OpportunityReopened e -> opportunities.reached(e.customerId(), e.stage());
            case OpportunityRevised _, OpportunityWon _, OpportunityLost _, OpportunityEvent.Unknown _ -> {}
        }
    }
}
