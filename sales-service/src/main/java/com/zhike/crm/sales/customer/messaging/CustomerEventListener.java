package com.zhike.crm.sales.customer.messaging;

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
import com.zhike.crm.sales.customer.CustomerReplica;
import com.zhike.crm.sales.customer.KnownCustomer;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the replica of customers up to date. */
@Component
class CustomerEventListener {

    private final Inbox inbox;

    private final CustomerReplica customers;

    CustomerEventListener(Inbox inbox, CustomerReplica customers) {
        this.inbox = inbox;
        this.customers = customers;
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
            case CustomerAssigned e -> customers.assign(e.customerId(), e.ownerId(), e.departmentId());
            case CustomerReleased e -> customers.assign(e.customerId(), null, null);
            case CustomersMerged e -> customers.merge(e.customerId(), e.mergedIds());
            case CustomerDeleted e -> customers.delete(e.customerId());
            case StageChanged _, Unknown _ -> {}
        }
    }
}
