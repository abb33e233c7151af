package com.zhike.crm.surveys.customer;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.DataScope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers what asking wants to know about customers, from the replica wherever it can. */
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
     * Whom the caller may ask about: a customer of his scope or a public one, and one he helps with, which only the
     * customer service knows.
     *
     * <p>May call the customer service, so do it before a transaction begins.
     */
    public Introduction introduce(UUID id, DataScope scope) {
        if (replica.find(id).filter(customer -> customer.visibleIn(scope)).isPresent()) {
            return new Introduction(id, false);
        }
        Optional<KnownCustomer> found = lookup.find(id);
        found.ifPresent(replica::add);
        return new Introduction(id, found.isPresent());
    }

    /** The customer, held until the transaction ends, so that neither a merge nor a second sheet can slip in between. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KnownCustomer require(Introduction introduction, DataScope scope) {
        return replica.hold(introduction.customerId())
                .filter(customer -> introduction.vouched() || customer.visibleIn(scope))
                .orElseThrow(() -> Invalid.field("customerId", "customer-unknown"));
    }

    /** The customer as he is known now, if the caller may see him. */
    public KnownCustomer get(Introduction introduction, DataScope scope) {
        return replica.find(introduction.customerId())
                .filter(customer -> introduction.vouched() || customer.visibleIn(scope))
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
