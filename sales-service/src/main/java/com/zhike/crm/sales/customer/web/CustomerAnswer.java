package com.zhike.crm.sales.customer.web;

import com.zhike.crm.sales.customer.KnownCustomer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the customer service's answer that selling needs. */
record CustomerAnswer(
        UUID id,
        String name,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId) {

    KnownCustomer known() {
        return new KnownCustomer(id, name, ownerId, departmentId);
    }
}
