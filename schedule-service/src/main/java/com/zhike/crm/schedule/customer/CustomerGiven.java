package com.zhike.crm.schedule.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer was given to an employee by somebody. */
public record CustomerGiven(
        UUID customerId,
        String name,
        UUID ownerId,
        UUID by,
        @Nullable String note,
        Instant at) {}
