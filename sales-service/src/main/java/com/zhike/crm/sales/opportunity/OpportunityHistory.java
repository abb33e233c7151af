package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.history.ChangeHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what was known of an opportunity before. */
@Component
class OpportunityHistory {

    private final ChangeHistory history;

    OpportunityHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Opportunity.Revised event) {
        history.record(
                OpportunityService.HISTORY,
                event.opportunity().value(),
                event.touch().by(),
                event.before(),
                event.after());
        history.record(
                OpportunityService.HISTORY,
                event.opportunity().value(),
                event.touch().by(),
                event.ownerBefore(),
                event.ownerAfter());
    }
}
