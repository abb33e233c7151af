package com.zhike.crm.sales.customer.messaging;

import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.ContactEvent.ContactChanged;
import com.zhike.crm.events.ContactEvent.ContactRemoved;
import com.zhike.crm.events.ContactEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.sales.customer.CustomerReplica;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the names of contacts; one who was removed keeps his name in old orders. */
@Component
class ContactEventListener {

    private final Inbox inbox;

    private final CustomerReplica customers;

    ContactEventListener(Inbox inbox, CustomerReplica customers) {
        this.inbox = inbox;
        this.customers = customers;
    }

    @KafkaListener(topics = ContactEvent.TOPIC)
    @Transactional
    void on(ContactEvent event) {
        if (!inbox.firstSeen("known-contacts", event)) {
            return;
        }
        switch (event) {
            case ContactAdded e -> customers.rememberContact(e.contactId(), e.customerId(), e.name());
            case ContactChanged e -> customers.rememberContact(e.contactId(), e.customerId(), e.name());
            case ContactRemoved _, Unknown _ -> {}
        }
    }
}
