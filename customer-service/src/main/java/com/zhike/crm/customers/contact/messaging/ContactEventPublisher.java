package com.zhike.crm.customers.contact.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.customers.contact.Contact;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.ContactEvent.ContactChanged;
import com.zhike.crm.events.ContactEvent.ContactRemoved;
import com.zhike.crm.platform.outbox.Outbox;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Chooses what the world is told about contacts. */
@Component
class ContactEventPublisher {

    private final Outbox outbox;

    ContactEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Contact.Added event) {
        outbox.append(new ContactAdded(
                eventId(), event.at(), event.id().value(), event.customerId(), event.name(), event.main(), event.by()));
    }

    @EventListener
    void on(Contact.Changed event) {
        outbox.append(new ContactChanged(
                eventId(), event.at(), event.id().value(), event.customerId(), event.name(), event.main(), event.by()));
    }

    @EventListener
    void on(Contact.Removed event) {
        outbox.append(new ContactRemoved(eventId(), event.at(), event.id().value(), event.customerId(), event.by()));
    }

    private static UUID eventId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
