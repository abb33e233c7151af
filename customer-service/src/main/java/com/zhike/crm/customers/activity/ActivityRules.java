package com.zhike.crm.customers.activity;

import com.zhike.crm.customers.contact.ContactService;
import com.zhike.crm.platform.dictionary.Dictionaries;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must hold between an activity and the rest. */
@Component
class ActivityRules {

    private static final String TYPES = "activity-type";

    private final Dictionaries dictionaries;

    private final ContactService contacts;

    ActivityRules(Dictionaries dictionaries, ContactService contacts) {
        this.dictionaries = dictionaries;
        this.contacts = contacts;
    }

    void check(ActivityDetails details, UUID customerId) {
        dictionaries.require(TYPES, "type", details.type());
        dictionaries.require("activity-outcome", "outcome", details.outcome());
        contacts.requireOf(customerId, "contactId", details.contactId());
    }

    boolean countsAsVisit(ActivityDetails details) {
        return dictionaries.flagged(TYPES, details.type());
    }
}
