package com.zhike.crm.customers.contact;

import com.zhike.crm.customers.customer.Authorship;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the people at a customer; the customer is locked meanwhile, so that exactly one of them is the main contact. */
@Service
@Transactional
public class ContactService {

    private final ContactRepository contacts;

    private final ContactQueries queries;

    private final ContactRules rules;

    private final CustomerService customers;

    private final Clock clock;

    ContactService(
            ContactRepository contacts,
            ContactQueries queries,
            ContactRules rules,
            CustomerService customers,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.rules = rules;
        this.customers = customers;
        this.clock = clock;
    }

    public Contact add(AddContact command, CurrentEmployee by) {
        UUID customerId = command.customerId();
        customers.editable(new CustomerId(customerId), by);
        rules.check(command.details(), customerId);
        Instant now = clock.instant();
        boolean wanted = Boolean.TRUE.equals(command.main());
        if (wanted) {
            makeRoom(customerId, by, now);
        }
        boolean main = wanted || contacts.mainOf(customerId).isEmpty();
        return contacts.saveAndFlush(Contact.add(customerId, command.details(), main, Authorship.of(by.id(), now)));
    }

    /** Adds the people of customers that were entered in this transaction; the first of each is the one to ask for. */
    public void addToNew(Map<Customer, List<ContactDetails>> people, CurrentEmployee by) {
        List<Contact> added = new ArrayList<>();
        people.forEach((customer, known) -> {
            customers.requireEditable(customer, by);
            UUID customerId = customer.id().value();
            for (ContactDetails details : known) {
                rules.check(details, customerId);
                added.add(Contact.add(
                        customerId, details, details == known.getFirst(), Authorship.of(by.id(), clock.instant())));
            }
        });
        contacts.saveAllAndFlush(added);
    }

    public Contact edit(ContactId id, EditContact command, long version, CurrentEmployee by) {
        Contact contact = editable(id, by);
        if (contact.version() != version) {
            throw new Stale(version, contact.version(), queries.view(id, by));
        }
        rules.check(command.details(), contact.customerId());
        Instant now = clock.instant();
        if (Boolean.TRUE.equals(command.main()) && !contact.isMain()) {
            makeRoom(contact.customerId(), by, now);
            contact.promote(by.id(), now);
        }
        return contacts.saveAndFlush(contact.edit(command.details(), by.id(), now));
    }

    /** When the main contact goes, the one known longest takes the place. */
    public void remove(ContactId id, CurrentEmployee by) {
        Contact contact = editable(id, by);
        Instant now = clock.instant();
        contacts.delete(contact.remove(by.id(), now));
        contacts.flush();
        if (contact.isMain()) {
            contacts.firstOf(contact.customerId()).ifPresent(next -> contacts.save(next.promote(by.id(), now)));
        }
    }

    /** Refuses a contact of another customer; nobody is no contact. */
    @Transactional(readOnly = true)
    public void requireOf(UUID customerId, String field, @Nullable UUID contactId) {
        rules.requireOf(customerId, field, contactId);
    }

    @Transactional(readOnly = true)
    public boolean known(UUID customerId, String name) {
        return contacts.hasName(customerId, name.strip());
    }

    private Contact editable(ContactId id, CurrentEmployee by) {
        UUID customerId =
                contacts.findById(id).orElseThrow(() -> new ContactNotFound(id)).customerId();
        queries.requireVisible(id, by);
        customers.editable(new CustomerId(customerId), by);
        return contacts.findById(id).orElseThrow(() -> new ContactNotFound(id));
    }

    private void makeRoom(UUID customerId, CurrentEmployee by, Instant now) {
        contacts.mainOf(customerId).ifPresent(former -> contacts.saveAndFlush(former.stepBack(by.id(), now)));
    }
}
