package com.zhike.crm.schedule.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an activity says about when the customer is visited next, if at all. */
public record KnownActivity(
        UUID id,
        UUID customerId,
        UUID employeeId,
        @Nullable UUID departmentId,
        Instant happenedAt,
        @Nullable Instant nextVisitAt,
        @Nullable String note,
        @Nullable Integer remindMinutesBefore) {}
