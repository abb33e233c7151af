package com.zhike.crm.customers.contact;

import com.zhike.crm.customers.customer.Authorship;
import com.zhike.crm.customers.letter.Initial;
import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person at a customer. */
@Entity
public class Contact extends AbstractAggregateRoot<Contact> {

    @EmbeddedId
    private ContactId id;

    @Version
    private @Nullable Long version;

    private UUID customerId;

    @Embedded
    private ContactDetails details;

    private char initial;

    private String searchCode;

    private boolean main;

    @Embedded
    private Authorship authorship;

    protected Contact() {}

    static Contact add(UUID customerId, ContactDetails details, boolean main, Authorship author) {
        Contact contact = new Contact();
        contact.id = ContactId.next();
        contact.customerId = customerId;
        contact.main = main;
        contact.authorship = author;
        contact.describe(details);
        contact.registerEvent(
                new Added(contact.id, customerId, details.name(), main, author.createdBy(), author.createdAt()));
        return contact;
    }

    Contact edit(ContactDetails now, UUID by, Instant at) {
        if (!now.equals(details)) {
            ContactDetails before = details;
            describe(now);
            authorship = authorship.changed(by, at);
            registerEvent(new Edited(id, before, now, by, at));
            tell(by, at);
        }
        return this;
    }

    /** From now on the one to ask for. */
    Contact promote(UUID by, Instant at) {
        main = true;
        authorship = authorship.changed(by, at);
        tell(by, at);
        return this;
    }

    /** Makes room for another to ask for. */
    Contact stepBack(UUID by, Instant at) {
        main = false;
        tell(by, at);
        return this;
    }

    Contact remove(UUID by, Instant at) {
        registerEvent(new Removed(id, customerId, by, at));
        return this;
    }

    public ContactId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UUID customerId() {
        return customerId;
    }

    boolean isMain() {
        return main;
    }

    private void describe(ContactDetails now) {
        if (id.value().equals(now.superiorId())) {
            throw Invalid.field("superiorId", "contact-own-superior");
        }
        details = now;
        initial = Initial.ofSurname(now.name()).letter();
        searchCode = now.searchCode().value();
    }

    private void tell(UUID by, Instant at) {
        registerEvent(new Changed(id, customerId, details.name(), main, by, at));
    }

    /** A contact was entered. */
    public record Added(ContactId id, UUID customerId, String name, boolean main, UUID by, Instant at) {}

    /** What others may know of a contact changed. */
    public record Changed(ContactId id, UUID customerId, String name, boolean main, UUID by, Instant at) {}

    /** Fields of a contact were changed. */
    public record Edited(ContactId id, ContactDetails before, ContactDetails now, UUID by, Instant at) {}

    /** A contact was deleted. */
    public record Removed(ContactId id, UUID customerId, UUID by, Instant at) {}
}
