package com.zhike.crm.schedule.closing.messaging;

import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OpportunityEvent.OpportunityAdvanced;
import com.zhike.crm.events.OpportunityEvent.OpportunityLost;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OpportunityEvent.OpportunityReopened;
import com.zhike.crm.events.OpportunityEvent.OpportunityRevised;
import com.zhike.crm.events.OpportunityEvent.OpportunityWon;
import com.zhike.crm.events.OpportunityEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.schedule.closing.ExpectedCloses;
import com.zhike.crm.schedule.closing.KnownOpportunity;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the days on which opportunities are expected to be closed. */
@Component
class OpportunityEventListener {

    private final Inbox inbox;

    private final ExpectedCloses closes;

    OpportunityEventListener(Inbox inbox, ExpectedCloses closes) {
        this.inbox = inbox;
        this.closes = closes;
    }

    @KafkaListener(topics = OpportunityEvent.TOPIC)
    @Transactional
    void on(OpportunityEvent event) {
        if (!inbox.firstSeen("expected-closes", event)) {
            return;
        }
        switch (event) {
            case OpportunityOpened e ->
                closes.remember(new KnownOpportunity(
                        e.opportunityId(), e.customerId(), e.name(), e.ownerId(), e.departmentId(), e.expectedClose()));
            case OpportunityRevised e ->
                closes.remember(new KnownOpportunity(
                        e.opportunityId(), e.customerId(), e.name(), e.ownerId(), e.departmentId(), e.expectedClose()));
            case OpportunityAdvanced e -> closes.expect(e.opportunityId(), e.expectedClose());
            case OpportunityWon e -> closes.open(e.opportunityId(), false);
            case OpportunityLost e -> closes.open(e.opportunityId(), false);
            case OpportunityReopened e -> closes.open(e.opportunityId(), true);
            case Unknown _ -> {}
        }
    }
}
