package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Keeps account of what becomes of several customers that somebody who manages them does something with. */
class BulkTally {

    private final CurrentEmployee by;

    private final Set<UUID> seen = new HashSet<>();

    private final List<BulkResult.Refusal> refused = new ArrayList<>();

    private int taken;

    BulkTally(CurrentEmployee by) {
        this.by = by;
    }

    /** Whether the customer is taken; otherwise the obstacle, a code of a problem, is noted as the reason. */
    boolean takes(Customer customer, Function<Customer, Optional<String>> obstacle) {
        if (customer.isDeleted() || !customer.access().readableBy(by)) {
            return false;
        }
        seen.add(customer.id().value());
        Optional<String> reason =
                customer.access().managedBy(by) ? obstacle.apply(customer) : Optional.of("customer-not-editable");
        reason.ifPresentOrElse(code -> refuse(customer, code), () -> taken++);
        return reason.isEmpty();
    }

    /** Customers that were not found, or not for the caller, are refused without a name. */
    BulkResult result(Collection<UUID> asked) {
        asked.stream()
                .filter(id -> !seen.contains(id))
                .map(id -> new BulkResult.Refusal(id, null, "customer-not-found"))
                .forEach(refused::add);
        return new BulkResult(taken, List.copyOf(refused));
    }

    private void refuse(Customer customer, String reason) {
        refused.add(new BulkResult.Refusal(
                customer.id().value(), customer.details().profile().name(), reason));
    }
}
