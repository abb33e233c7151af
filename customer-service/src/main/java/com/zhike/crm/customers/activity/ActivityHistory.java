package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.history.ChangeHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what was corrected about an activity, in the transaction of the correction. */
@Component
class ActivityHistory {

    private final ChangeHistory history;

    ActivityHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Activity.Corrected event) {
        history.record(
                "activity",
                event.activity().id().value(),
                event.by(),
                event.before(),
                event.activity().details());
    }

    @EventListener
    void on(Activity.Withdrawn event) {
        history.note("activity", event.id().value(), event.by(), "withdrawn", "false", "true");
    }
}
