package com.zhike.crm.team.webhook;

import org.jspecify.annotations.Nullable;

/** Which deliveries the log shows. */
public record DeliveryFilter(
        @Nullable DeliveryState state, @Nullable String eventType) {}
