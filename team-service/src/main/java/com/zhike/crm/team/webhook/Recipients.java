package com.zhike.crm.team.webhook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be told what. */
@Component
public class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when there is somebody to be told; nothing while there is nobody. */
    public Optional<Instant> since() {
        return jdbc.sql("select min(receives_since) as since from webhook where active")
                .query((row, _) -> Optional.ofNullable(row.getObject("since", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** The webhooks that ask for such an event and were there when it happened. */
    List<UUID> of(Occurrence occurrence) {
        return jdbc.sql("""
                select id from webhook
                where active and receives_since <= :at and (events = '{}' or :type = any (events))
                """)
                .param("at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("type", occurrence.type())
                .query(UUID.class)
                .list();
    }
}
