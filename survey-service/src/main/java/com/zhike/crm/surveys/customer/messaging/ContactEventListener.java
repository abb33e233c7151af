package com.zhike.crm.surveys.customer.messaging;

import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.ContactEvent.ContactChanged;
import com.zhike.crm.events.ContactEvent.ContactRemoved;
import com.zhike.crm.events.ContactEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.surveys.customer.ContactReplica;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the names of contacts; one who was removed keeps his name in old sheets. */
@Component
class ContactEventListener {

    private final Inbox inbox;

    private final ContactReplica contacts;

    ContactEventListener(Inbox inbox, ContactReplica contacts) {
        this.inbox = inbox;
        this.contacts = contacts;
    }

    @KafkaListener(topics = ContactEvent.TOPIC)
    @Transactional
    void on(ContactEvent event) {
        if (!inbox.firstSeen("known-contacts", event)) {
            return;
        }
        switch (event) {
            case ContactAdded e -> contacts.remember(e.contactId(), e.customerId(), e.name());
            case ContactChanged e -> contacts.remember(e.contactId(), e.customerId(), e.name());
            case ContactRemoved _, Unknown _ -> {}
        }
    }
}
