package com.zhike.crm.documents.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contribution as its sender sees it. */
public record SentContribution(
        UUID id, String name, int items, @Nullable String note, Instant at, List<Recipient> recipients) {

    /**
     * Somebody it was put before.
     *
     * @param readAt when he looked at it first
     */
    public record Recipient(
            UUID id, @Nullable String name, @Nullable Instant readAt) {}
}
