package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.history.ChangeHistory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what was changed about a customer, in the transaction of the change. */
@Component
class CustomerHistory {

    static final String SUBJECT = "customer";

    private final ChangeHistory history;

    private final Directory directory;

    CustomerHistory(ChangeHistory history, Directory directory) {
        this.history = history;
        this.directory = directory;
    }

    @EventListener
    void on(Customer.Edited event) {
        List<Record> before = event.before().groups();
        List<Record> now = event.now().groups();
        for (int i = 0; i < before.size(); i++) {
            history.record(SUBJECT, event.customer().id().value(), event.by(), before.get(i), now.get(i));
        }
    }

    @EventListener
    void on(Customer.Assigned event) {
        note(
                event.id(),
                event.by(),
                "owner",
                name(event.former().ownerId()),
                name(event.next().ownerId()));
        noteIfSaid(event.id(), event.by(), "assignmentNote", event.note());
    }

    @EventListener
    void on(Customer.Released event) {
        note(event.id(), event.by(), "owner", name(event.former().ownerId()), null);
        note(event.id(), event.by(), "releaseReason", null, event.reason());
        noteIfSaid(event.id(), event.by(), "releaseNote", event.note());
    }

    @EventListener
    void on(Customer.StageMoved event) {
        note(event.id(), event.by(), "stage", event.from(), event.to());
    }

    @EventListener
    void on(Customer.HelpersNamed event) {
        note(event.id(), event.by(), "helpers", names(event.before()), names(event.now()));
    }

    @EventListener
    void on(Customer.Deleted event) {
        note(event.id(), event.by(), "deleted", "false", "true");
    }

    @EventListener
    void on(Customer.Restored event) {
        note(event.customer().id(), event.by(), "deleted", "true", "false");
    }

    private void noteIfSaid(CustomerId id, UUID by, String field, @Nullable String text) {
        if (text != null) {
            note(id, by, field, null, text);
        }
    }

    private void note(CustomerId id, @Nullable UUID by, String field, @Nullable String old, @Nullable String now) {
        history.note(SUBJECT, id.value(), by, field, old, now);
    }

    private @Nullable String name(@Nullable UUID employeeId) {
        return employeeId == null ? null : directory.names(Set.of(employeeId)).get(employeeId);
    }

    private String names(Set<Assistant> helpers) {
        var names = directory.names(helpers.stream().map(Assistant::employeeId).toList());
        return helpers.stream()
                .map(helper -> names.get(helper.employeeId()) + " " + helper.access())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
