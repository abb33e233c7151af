package com.zhike.crm.customers.customer.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerFacts;
import com.zhike.crm.customers.customer.Profile;
import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerChanged;
import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.events.CustomerEvent.CustomerRestored;
import com.zhike.crm.events.CustomerEvent.StageChanged;
import com.zhike.crm.platform.outbox.Outbox;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Chooses what the world is told about customers. */
@Component
class CustomerEventPublisher {

    private final Outbox outbox;

    CustomerEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Customer.Registered event) {
        CustomerFacts customer = event.customer();
        Profile profile = customer.details().profile();
        outbox.append(new CustomerRegistered(
                eventId(),
                event.at(),
                customer.id().value(),
                profile.name(),
                customer.number(),
                profile.category(),
                profile.level(),
                profile.industry(),
                profile.source(),
                profile.size(),
                customer.details().address().province(),
                customer.stage(),
                customer.custody().ownerId(),
                customer.custody().departmentId(),
                event.by()));
    }

    @EventListener
    void on(Customer.Edited event) {
        CustomerFacts customer = event.customer();
        Profile profile = customer.details().profile();
        outbox.append(new CustomerChanged(
                eventId(),
                event.at(),
                customer.id().value(),
                profile.name(),
                customer.number(),
                profile.category(),
                profile.level(),
                profile.industry(),
                profile.source(),
                profile.size(),
                customer.details().address().province(),
                customer.stage(),
                customer.custody().ownerId(),
                customer.custody().departmentId(),
                event.by()));
    }

    @EventListener
    void on(Customer.Assigned event) {
        outbox.append(new CustomerAssigned(
                eventId(),
                event.at(),
                event.id().value(),
                event.next().ownerId(),
                event.next().departmentId(),
                event.former().ownerId(),
                event.by(),
                event.note()));
    }

    @EventListener
    void on(Customer.Released event) {
        outbox.append(new CustomerReleased(
                eventId(),
                event.at(),
                event.id().value(),
                event.former().ownerId(),
                event.reason(),
                event.note(),
                event.by()));
    }

    @EventListener
    void on(Customer.StageMoved event) {
        outbox.append(new StageChanged(
                eventId(), event.at(), event.id().value(), event.from(), event.to(), event.note(), event.by()));
    }

    @EventListener
    void on(Customer.Deleted event) {
        outbox.append(new CustomerDeleted(eventId(), event.at(), event.id().value(), event.by()));
    }

    @EventListener
    void on(Customer.Restored event) {
        CustomerFacts customer = event.customer();
        outbox.append(new CustomerRestored(
                eventId(),
                event.at(),
                customer.id().value(),
                customer.details().profile().name(),
                customer.custody().ownerId(),
                customer.custody().departmentId(),
                event.by()));
    }

    private static UUID eventId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
