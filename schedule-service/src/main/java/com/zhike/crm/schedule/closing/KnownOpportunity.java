package com.zhike.crm.schedule.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planning has to know of an opportunity. */
public record KnownOpportunity(
        UUID id,
        UUID customerId,
        String name,
        UUID ownerId,
        @Nullable UUID departmentId,
        @Nullable LocalDate expectedClose) {}
