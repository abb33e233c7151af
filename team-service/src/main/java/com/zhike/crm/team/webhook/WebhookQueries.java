package com.zhike.crm.team.webhook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads webhooks; never their secrets. */
@Component
public class WebhookQueries {

    private static final String VIEW = """
            select w.*, last.state as last_state, coalesce(last.ended_at, last.ordered_at) as last_at,
                (select max(s.valid_until) from webhook_secret s
                    where s.webhook_id = w.id and s.valid_until > now()) as former_until,
                (select count(*) from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'PENDING') as waiting,
                (select count(*) from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'FAILED') as failed
            from webhook w
                left join lateral (select * from webhook_delivery d where d.webhook_id = w.id
                    order by d.id desc limit 1) last on true
            """;

    private final JdbcClient jdbc;

    WebhookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WebhookView> list() {
        return jdbc.sql(VIEW + " order by w.name").query(WebhookQueries::view).list();
    }

    public WebhookView view(UUID id) {
        return jdbc.sql(VIEW + " where w.id = :id")
                .param("id", id)
                .query(WebhookQueries::view)
                .optional()
                .orElseThrow(WebhookNotFound::new);
    }

    private static WebhookView view(ResultSet row, int number) throws SQLException {
        String reason = row.getString("off_reason");
        String last = row.getString("last_state");
        Array events = row.getArray("events");
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getString("url"),
                List.of((String[]) events.getArray()),
                row.getBoolean("active"),
                reason == null ? null : OffReason.valueOf(reason),
                instant(row, "off_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "former_until"),
                row.getInt("waiting"),
                row.getInt("failed"),
                last == null ? null : DeliveryState.valueOf(last),
                instant(row, "last_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
