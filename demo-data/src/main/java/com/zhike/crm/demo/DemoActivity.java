package com.zhike.crm.demo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done with a demo customer. */
public record DemoActivity(
        UUID id,
        UUID customerId,
        @Nullable UUID contactId,
        DemoEmployee employee,
        String type,
        Instant happenedAt,
        String content,
        String outcome,
        @Nullable Instant nextVisitAt,
        @Nullable String nextVisitNote) {}
