package com.zhike.crm.schedule.customer;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.DataScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what planning asks about customers and their people. */
@Service
public class KnownCustomers {

    private final CustomerReplica replica;

    private final ContactReplica contacts;

    KnownCustomers(CustomerReplica replica, ContactReplica contacts) {
        this.replica = replica;
        this.contacts = contacts;
    }

    /** Refuses a customer that does not exist for the caller; none at all is fine. */
    public void requireVisible(@Nullable UUID id, DataScope scope) {
        if (id != null
                && replica.find(id)
                        .filter(customer -> customer.visibleIn(scope))
                        .isEmpty()) {
            throw Invalid.field("customerId", "customer-unknown");
        }
    }

    /** Refuses a contact that is known to work for somebody else; one that is not known yet is taken on trust. */
    public void requireContact(@Nullable UUID contactId, @Nullable UUID customerId) {
        if (contactId != null
                && !contacts.employerOf(contactId)
                        .map(employer -> employer.equals(customerId))
                        .orElse(customerId != null)) {
            throw Invalid.field("contactId", "contact-of-other-customer");
        }
    }
}
