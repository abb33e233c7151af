package com.zhike.crm.schedule.itinerary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells colleagues what one is going to do. */
public record PublishItinerary(
        @NotNull ItineraryRange range,
        @NotEmpty @Size(max = 500) Set<@NotNull UUID> recipientIds,
        @Nullable @Size(max = 2000) String note) {}
