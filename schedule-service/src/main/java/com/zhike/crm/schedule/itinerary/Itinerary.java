package com.zhike.crm.schedule.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is going to do from one day to another, both included, as far as colleagues may know. */
public record Itinerary(ItineraryRange range, LocalDate from, LocalDate to, List<Stop> entries) {

    /**
     * One entry.
     *
     * @param title null when it is private
     */
    public record Stop(
            Instant start,
            Instant end,
            boolean allDay,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String place,
            @Nullable String customerName) {}
}
