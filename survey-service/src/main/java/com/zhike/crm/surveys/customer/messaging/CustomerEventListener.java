package com.zhike.crm.surveys.customer.messaging;

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
import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.customer.CustomerReplica;
import com.zhike.crm.surveys.customer.KnownCustomer;
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
            case CustomerRegistered e -> customers.remember(known(e));
            case CustomerChanged e -> customers.remember(known(e));
            case CustomerRestored e ->
                customers.restore(new KnownCustomer(
                        e.customerId(), e.name(), CustomerProfile.UNKNOWN, e.ownerId(), e.departmentId()));
            case CustomerAssigned e -> customers.assign(e.customerId(), e.ownerId(), e.departmentId());
            case CustomerReleased e -> customers.assign(e.customerId(), null, null);
            case StageChanged e -> customers.move(e.customerId(), e.toStage());
            case CustomersMerged e -> customers.merge(e.customerId(), e.mergedIds());
            case CustomerDeleted e -> customers.delete(e.customerId());
            case Unknown _ -> {}
        }
    }

    private static KnownCustomer known(CustomerRegistered e) {
        return new KnownCustomer(
                e.customerId(),
                e.name(),
                new CustomerProfile(
                        e.category(), e.level(), e.industry(), e.source(), e.size(), e.province(), e.stage()),
                e.ownerId(),
                e.departmentId());
    }

    private static KnownCustomer known(CustomerChanged e) {
        return new KnownCustomer(
                e.customerId(),
                e.name(),
                new CustomerProfile(
                        e.category(), e.level(), e.industry(), e.source(), e.size(), e.province(), e.stage()),
                e.ownerId(),
                e.departmentId());
    }
}
