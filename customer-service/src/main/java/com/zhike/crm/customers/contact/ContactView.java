package com.zhike.crm.customers.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is shown; flat in JSON.
 *
 * @param main whether it is the one to ask for
 * @param duplicates other contacts with the same mobile number or mail address, only where one contact is shown
 */
public record ContactView(
        UUID id,
        long version,
        UUID customerId,
        String customerName,
        @JsonUnwrapped ContactDetails details,
        boolean main,
        Instant createdAt,
        @Nullable List<Duplicate> duplicates) {

    /** Another contact that may be the same person. */
    public record Duplicate(UUID id, String name, String customerName) {}

    ContactView with(List<Duplicate> found) {
        return new ContactView(id, version, customerId, customerName, details, main, createdAt, found);
    }
}
