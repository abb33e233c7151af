package com.zhike.crm.customers.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An existing customer whose name resembles a new one.
 *
 * @param id only when the caller may open the customer
 * @param phone with its middle hidden when the caller may not
 * @param deleted whether it is in the recycle bin
 * @param exact whether the names are equal, so that the new one is refused
 */
public record SimilarCustomer(
        @Nullable UUID id,
        String name,
        @Nullable String ownerName,
        @Nullable String departmentName,
        @Nullable String category,
        @Nullable Instant createdAt,
        @Nullable Instant lastActivityAt,
        @Nullable String phone,
        CustomerStatus status,
        boolean deleted,
        boolean exact) {

    private static final int SHOWN_BEFORE = 3;

    private static final int SHOWN_AFTER = 2;

    static @Nullable String masked(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        int hidden = phone.length() - SHOWN_BEFORE - SHOWN_AFTER;
        return hidden <= 0
                ? "*".repeat(phone.length())
                : phone.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + phone.substring(phone.length() - SHOWN_AFTER);
    }
}
