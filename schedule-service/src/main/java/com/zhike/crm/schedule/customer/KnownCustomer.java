package com.zhike.crm.schedule.customer;

import com.zhike.crm.platform.security.DataScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What plans have to know of a customer; one without an owner is public. */
public record KnownCustomer(
        UUID id,
        String name,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId) {

    boolean visibleIn(DataScope scope) {
        return ownerId == null || scope.covers(ownerId, departmentId);
    }
}
