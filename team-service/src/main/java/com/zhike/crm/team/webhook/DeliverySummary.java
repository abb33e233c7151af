package com.zhike.crm.team.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as the log lists it, with what its last attempt came to. */
public record DeliverySummary(
        UUID id,
        UUID eventId,
        String eventType,
        @Nullable String subject,
        Instant occurredAt,
        DeliveryState state,
        int tries,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt,
        @Nullable Integer lastStatus,
        @Nullable String lastFailure) {}
