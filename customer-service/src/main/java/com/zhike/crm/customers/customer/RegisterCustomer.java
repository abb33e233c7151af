package com.zhike.crm.customers.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Enters a customer.
 *
 * @param ownerId who looks after it, the caller when left out
 * @param toPublic whether nobody looks after it
 */
public record RegisterCustomer(
        @JsonUnwrapped @Valid CustomerDetails details,
        @Nullable UUID ownerId,
        @Nullable Boolean toPublic) {

    boolean forNobody() {
        return toPublic != null && toPublic;
    }
}
