package com.zhike.crm.documents.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of stored bytes. */
@Component
class ContentRows {

    private final JdbcClient jdbc;

    private final Clock clock;

    ContentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Content content) {
        jdbc.sql("insert into content (id, size, media_type, stored_at) values (:id, :size, :type, :at)")
                .param("id", content.id().value())
                .param("size", content.size())
                .param("type", content.mediaType())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Content get(ContentId id) {
        return jdbc.sql("select size, media_type from content where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Content(id, row.getLong("size"), row.getString("media_type")))
                .single();
    }

    /** Strikes out what nobody refers to any more; the foreign keys guard what somebody takes up meanwhile. */
    List<UUID> strikeUnused(Instant before) {
        return jdbc.sql("""
                delete from content c
                where c.stored_at < :before
                  and not exists (select 1 from attachment a where a.content_id = c.id)
                  and not exists (select 1 from document_version v where v.content_id = c.id)
                returning c.id
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql("select id from content where id in (:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .list());
    }
}
