package com.zhike.crm.schedule.itinerary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was published, even when its messages are deleted. */
@Component
class ItineraryArchive {

    private final JdbcClient jdbc;

    private final JsonMapper json;

    ItineraryArchive(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(UUID id, Itinerary itinerary, @Nullable String note, UUID by, Instant at) {
        jdbc.sql("""
                        insert into itinerary (id, range, from_day, to_day, note, entries, published_by, published_at)
                        values (:id, :range, :from, :to, :note, cast(:entries as jsonb), :by, :at)""")
                .param("id", id)
                .param("range", itinerary.range().name())
                .param("from", itinerary.from())
                .param("to", itinerary.to())
                .param("note", note)
                .param("entries", json.writeValueAsString(itinerary.entries()))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
