package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.stage.StageLadder;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A company we do business with or want to: what we know of it, who looks after it, how far we have come. */
@Entity
public class Customer extends AbstractAggregateRoot<Customer> {

    @EmbeddedId
    private CustomerId id;

    @Version
    private @Nullable Long version;

    private String number;

    @Embedded
    private CustomerDetails details;

    @Embedded
    private IndexTerms terms;

    private String stage;

    @Enumerated(EnumType.STRING)
    private CustomerStatus status;

    @Embedded
    private @Nullable Custody custody;

    @Embedded
    private Authorship authorship;

    @Embedded
    private @Nullable Deletion deletion;

    @Column(insertable = false, updatable = false)
    private int orderCount;

    @ElementCollection
    @CollectionTable(name = "customer_helper", joinColumns = @JoinColumn(name = "customer_id"))
    private Set<Assistant> helpers = new HashSet<>();

    protected Customer() {}

    private Customer(String number, CustomerDetails details, Custody custody, String stage, Authorship authorship) {
        this.id = CustomerId.next();
        this.number = number;
        this.stage = stage;
        this.authorship = authorship;
        describe(details);
        entrust(custody, authorship.createdBy(), authorship.createdAt());
        registerEvent(new Registered(facts(), authorship.createdBy(), authorship.createdAt()));
    }

    public static Customer register(
            String number, CustomerDetails details, Custody custody, StageLadder ladder, Authorship author) {
        return new Customer(number, details, custody, ladder.first(), author);
    }

    public Customer edit(CustomerDetails now, UUID by, Instant at) {
        if (now.equals(details)) {
            return this;
        }
        CustomerDetails before = details;
        describe(now);
        authorship = authorship.changed(by, at);
        registerEvent(new Edited(facts(), before, now, by, at));
        return this;
    }

    /** Gives the customer to somebody; a former owner may stay as a helper who reads. */
    public Customer assign(Custody next, FormerOwner formerOwner, @Nullable String note, UUID by, Instant at) {
        Custody former = custody();
        if (former.equals(next)) {
            throw new CustomerAlreadyOwned(details.profile().name());
        }
        helpers.removeIf(helper -> helper.employeeId().equals(next.ownerId()));
        if (formerOwner == FormerOwner.KEEP_AS_HELPER && former.ownerId() != null) {
            helpers.add(new Assistant(former.ownerId(), Assistant.Access.READ));
        }
        entrust(next, by, at);
        return andEvent(new Assigned(id, former, next, note, by, at));
    }

    public Customer claim(Custody next, UUID by, Instant at) {
        if (!custody().isPublic()) {
            throw new CustomerNotPublic(details.profile().name());
        }
        return assign(next, FormerOwner.REMOVE, null, by, at);
    }

    /** Back to the public pool: nobody looks after the customer, nobody helps. */
    public Customer release(String reason, @Nullable String note, UUID by, Instant at) {
        Custody former = custody();
        if (former.isPublic()) {
            throw new CustomerAlreadyPublic(details.profile().name());
        }
        helpers.clear();
        entrust(Custody.PUBLIC, by, at);
        return andEvent(new Released(id, former, reason, note, by, at));
    }

    public Customer moveTo(String next, @Nullable String note, @Nullable UUID by, Instant at) {
        if (!next.equals(stage)) {
            String former = stage;
            stage = next;
            registerEvent(new StageMoved(id, former, next, note, by, at));
        }
        return this;
    }

    /** Forward only: what happens in sales never takes a customer back. */
    public Customer follow(String reached, StageLadder ladder, Instant at) {
        return ladder.isBefore(stage, reached) ? moveTo(reached, null, null, at) : this;
    }

    public Customer nameHelpers(Collection<Assistant> named, UUID by, Instant at) {
        Set<Assistant> before = Set.copyOf(helpers);
        Set<Assistant> now = new HashSet<>(named);
        now.removeIf(helper -> helper.employeeId().equals(custody().ownerId()));
        if (!now.equals(before)) {
            helpers.retainAll(now);
            helpers.addAll(now);
            authorship = authorship.changed(by, at);
            registerEvent(new HelpersNamed(id, before, now, by, at));
        }
        return this;
    }

    public Customer delete(UUID by, Instant at) {
        if (hasOrders()) {
            throw new CustomerHasOrders(details.profile().name(), orderCount);
        }
        deletion = new Deletion(at, by);
        return andEvent(new Deleted(id, by, at));
    }

    boolean hasOrders() {
        return orderCount > 0;
    }

    public Customer restore(UUID by, Instant at) {
        deletion = null;
        return andEvent(new Restored(facts(), by, at));
    }

    public CustomerId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public CustomerDetails details() {
        return details;
    }

    public String stage() {
        return stage;
    }

    public Custody custody() {
        return custody == null ? Custody.PUBLIC : custody;
    }

    public Access access() {
        return new Access(custody(), List.copyOf(helpers));
    }

    public boolean isDeleted() {
        return deletion != null;
    }

    private void describe(CustomerDetails now) {
        details = now;
        terms = IndexTerms.of(now, number);
    }

    private void entrust(Custody next, UUID by, Instant at) {
        authorship = authorship.changed(by, at);
        custody = next;
        status = next.status();
    }

    private CustomerFacts facts() {
        return new CustomerFacts(id, number, details, stage, custody());
    }

    /** A customer was entered. */
    public record Registered(CustomerFacts customer, UUID by, Instant at) {}

    /** Data of a customer were changed. */
    public record Edited(CustomerFacts customer, CustomerDetails before, CustomerDetails now, UUID by, Instant at) {}

    /** A customer was given to somebody. */
    public record Assigned(
            CustomerId id,
            Custody former,
            Custody next,
            @Nullable String note,
            UUID by,
            Instant at) {}

    /** A customer went back to the public pool. */
    public record Released(
            CustomerId id,
            Custody former,
            String reason,
            @Nullable String note,
            UUID by,
            Instant at) {}

    /** A customer entered another stage; by nobody when it followed an event. */
    public record StageMoved(
            CustomerId id,
            String from,
            String to,
            @Nullable String note,
            @Nullable UUID by,
            Instant at) {}

    /** Others help with a customer from now on. */
    public record HelpersNamed(CustomerId id, Set<Assistant> before, Set<Assistant> now, UUID by, Instant at) {}

    /** A customer was moved to the recycle bin. */
    public record Deleted(CustomerId id, UUID by, Instant at) {}

    /** A customer came back from the recycle bin. */
    public record Restored(CustomerFacts customer, UUID by, Instant at) {}
}
