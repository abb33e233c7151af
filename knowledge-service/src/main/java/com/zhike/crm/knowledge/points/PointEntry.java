package com.zhike.crm.knowledge.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param balance what was there after it
 */
public record PointEntry(
        long id,
        PointReason reason,
        int points,
        int balance,
        boolean reversal,
        @Nullable UUID questionId,
        @Nullable String subject,
        @Nullable String note,
        Instant enteredAt,
        @Nullable String enteredByName) {}
