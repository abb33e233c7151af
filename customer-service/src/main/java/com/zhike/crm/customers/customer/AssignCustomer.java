package com.zhike.crm.customers.customer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a customer to an employee. */
public record AssignCustomer(
        @NotNull UUID ownerId,
        @Nullable @Size(max = 500) String note,
        @Nullable FormerOwner formerOwner) {

    public AssignCustomer {
        formerOwner = formerOwner == null ? FormerOwner.REMOVE : formerOwner;
    }
}
