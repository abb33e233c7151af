package com.zhike.crm.customers.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer who should be visited again. */
public record DueVisit(
        UUID customerId,
        String customerName,
        Instant nextVisitAt,
        @Nullable String nextVisitNote,
        @Nullable String ownerName,
        @Nullable Instant lastActivityAt) {}
