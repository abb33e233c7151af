package com.zhike.crm.surveys.customer;

import com.zhike.crm.platform.security.DataScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What asking has to know of a customer; one without an owner is public. */
public record KnownCustomer(
        UUID id,
        String name,
        CustomerProfile profile,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId) {

    boolean visibleIn(DataScope scope) {
        return ownerId == null || scope.covers(ownerId, departmentId);
    }
}
