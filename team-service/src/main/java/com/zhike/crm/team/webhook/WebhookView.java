package com.zhike.crm.team.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as callers see it, without its secret.
 *
 * @param formerSecretUntil until when the secret before the present one signs as well
 * @param waiting deliveries that are still to succeed
 * @param failed deliveries that were given up
 * @param lastState how far the newest delivery is
 */
public record WebhookView(
        UUID id,
        long version,
        String name,
        String url,
        List<String> events,
        boolean active,
        @Nullable OffReason offReason,
        @Nullable Instant offAt,
        Instant createdAt,
        @Nullable Instant formerSecretUntil,
        int waiting,
        int failed,
        @Nullable DeliveryState lastState,
        @Nullable Instant lastAt) {}
