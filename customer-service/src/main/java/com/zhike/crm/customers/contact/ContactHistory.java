package com.zhike.crm.customers.contact;

import com.zhike.crm.platform.history.ChangeHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what was changed about a contact, in the transaction of the change. */
@Component
class ContactHistory {

    private final ChangeHistory history;

    ContactHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Contact.Edited event) {
        history.record("contact", event.id().value(), event.by(), event.before(), event.now());
    }

    @EventListener
    void on(Contact.Removed event) {
        history.note("contact", event.id().value(), event.by(), "deleted", "false", "true");
    }
}
