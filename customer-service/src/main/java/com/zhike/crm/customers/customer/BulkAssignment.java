package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells which of several customers can be given to one employee. */
class BulkAssignment {

    private final Custody next;

    private final CurrentEmployee by;

    private final Set<UUID> seen = new HashSet<>();

    private final List<BulkResult.Refusal> refused = new ArrayList<>();

    private int taken;

    BulkAssignment(Custody next, CurrentEmployee by) {
        this.next = next;
        this.by = by;
    }

    boolean takes(Customer customer) {
        if (customer.isDeleted() || !customer.access().readableBy(by)) {
            return false;
        }
        seen.add(customer.id().value());
        if (!customer.access().managedBy(by)) {
            return refuse(customer, "customer-not-editable");
        }
        if (customer.custody().equals(next)) {
            return refuse(customer, "customer-already-owned");
        }
        taken++;
        return true;
    }

    /** Customers that were not found, or not for the caller, are refused without a name. */
    BulkResult result(Collection<UUID> asked) {
        asked.stream()
                .filter(id -> !seen.contains(id))
                .map(id -> new BulkResult.Refusal(id, null, "customer-not-found"))
                .forEach(refused::add);
        return new BulkResult(taken, List.copyOf(refused));
    }

    private boolean refuse(Customer customer, String reason) {
        refused.add(new BulkResult.Refusal(
                customer.id().value(), customer.details().profile().name(), reason));
        return false;
    }
}
