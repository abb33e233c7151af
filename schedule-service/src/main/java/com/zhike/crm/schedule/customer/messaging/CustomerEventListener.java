package com.zhike.crm.schedule.customer.messaging;

import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerChanged;
import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.events.CustomerEvent.CustomerRestored;
import com.zhike.crm.events.CustomerEvent.CustomersMerged;
import com.zhike.crm.events.CustomerEvent.StageChanged;
import com.zhike.crm.events.CustomerEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.schedule.customer.CustomerGiven;
import com.zhike.crm.schedule.customer.CustomerReplica;
import com.zhike.crm.schedule.customer.KnownCustomer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the replica of customers up to date. */
@Component
class CustomerEventListener {

    private final Inbox inbox;

    private final CustomerReplica customers;

    private final ApplicationEventPublisher events;

    CustomerEventListener(Inbox inbox, CustomerReplica customers, ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.customers = customers;
        this.events = events;
    }

    @KafkaListener(topics = CustomerEvent.TOPIC)
    @Transactional
    void on(CustomerEvent event) {
        if (!inbox.firstSeen("known-customers", event)) {
            return;
        }
        switch (event) {
            case CustomerRegistered e ->
                customers.remember(new KnownCustomer(e.customerId(), e.name(), e.ownerId(), e.departmentId()));
            case CustomerChanged e ->
                customers.remember(new KnownCustomer(e.customerId(), e.name(), e.ownerId(), e.departmentId()));
            case CustomerRestored e ->
                customers.remember(new KnownCustomer(e.customerId(), e.name(), e.ownerId(), e.departmentId()));
            case CustomerAssigned e -> give(e);
            case CustomerReleased e -> customers.assign(e.customerId(), null, null);
            case CustomersMerged e -> customers.merge(e.customerId(), e.mergedIds());
            case CustomerDeleted e -> customers.delete(e.customerId());
            case StageChanged _, Unknown _ -> {}
        }
    }

    private void give(CustomerAssigned event) {
        customers.assign(event.customerId(), event.ownerId(), event.departmentId());
        String name = customers.name(event.customerId()).orElse("");
        events.publishEvent(new CustomerGiven(
                event.customerId(), name, event.ownerId(), event.assignedBy(), event.note(), event.occurredAt()));
    }
}
