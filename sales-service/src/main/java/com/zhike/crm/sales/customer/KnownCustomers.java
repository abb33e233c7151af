package com.zhike.crm.sales.customer;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.DataScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers what selling asks about customers, from the replica wherever it can. */
@Service
public class KnownCustomers {

    private final CustomerReplica replica;

    private final ContactReplica contacts;

    private final CustomerLookup lookup;

    KnownCustomers(CustomerReplica replica, ContactReplica contacts, CustomerLookup lookup) {
        this.replica = replica;
        this.contacts = contacts;
        this.lookup = lookup;
    }

    /**
     * Makes sure that a customer is known, if he exists for the caller; the answer is remembered.
     *
     * <p>May call the customer service, so do it before a transaction begins.
     */
    public void learn(UUID id) {
        if (!replica.contains(id)) {
            lookup.find(id).ifPresent(replica::add);
        }
    }

    /**
     * The customer something is sold to; one outside the scope does not exist for the caller.
     *
     * <p>Stays as he is until the transaction ends, so that a merge cannot slip in between.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KnownCustomer require(UUID id, DataScope scope) {
        return replica.hold(id)
                .filter(customer -> customer.visibleIn(scope))
                .orElseThrow(() -> Invalid.field("customerId", "customer-unknown"));
    }

    /** Refuses a contact that is known to work for somebody else; one that is not known yet is taken on trust. */
    public void requireContact(@Nullable UUID contactId, UUID customerId) {
        if (contactId != null
                && !contacts.employerOf(contactId).map(customerId::equals).orElse(true)) {
            throw Invalid.field("contactId", "contact-of-other-customer");
        }
    }
}
