package com.zhike.crm.documents.extraction;

import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.ContentId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files nobody has read the words of yet. */
@Component
class PendingTexts {

    private final JdbcClient jdbc;

    private final Clock clock;

    PendingTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest one, which counts as read from now on: a file that kills its reader is not read again and again. */
    @Nullable
    Content next() {
        return jdbc.sql("""
                update content set text_pending = false
                where id = (select id from content where text_pending order by stored_at limit 1
                            for update skip locked)
                returning id, size, media_type
                """)
                .query((row, _) -> new Content(
                        new ContentId(row.getObject("id", UUID.class)),
                        row.getLong("size"),
                        row.getString("media_type")))
                .optional()
                .orElse(null);
    }

    /** Keeps the words, unless the file was swept meanwhile. */
    void keep(ContentId id, String text) {
        jdbc.sql("""
                insert into content_text (content_id, text, taken_at)
                select id, :text, :at from content where id = :id
                on conflict (content_id) do nothing
                """)
                .param("id", id.value())
                .param("text", text)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
