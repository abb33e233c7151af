package com.zhike.crm.surveys.customer.web;

import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.customer.KnownCustomer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the customer service's answer that asking needs. */
record CustomerAnswer(
        UUID id,
        String name,
        @Nullable String category,
        @Nullable String level,
        @Nullable String industry,
        @Nullable String source,
        @Nullable String size,
        @Nullable String province,
        @Nullable String stage,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId) {

    KnownCustomer known() {
        return new KnownCustomer(
                id,
                name,
                new CustomerProfile(category, level, industry, source, size, province, stage),
                ownerId,
                departmentId);
    }
}
