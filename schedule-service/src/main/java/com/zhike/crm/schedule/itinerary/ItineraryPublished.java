package com.zhike.crm.schedule.itinerary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody told colleagues his itinerary. */
public record ItineraryPublished(UUID id, Itinerary itinerary, UUID by, List<UUID> recipients, Instant at) {}
