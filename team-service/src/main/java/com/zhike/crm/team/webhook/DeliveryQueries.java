package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log of deliveries. */
@Component
public class DeliveryQueries {

    private static final String COLUMNS = """
            d.id, d.event_id, d.event_type, d.subject, d.occurred_at, d.state, d.tries, d.ended_at,
            case when d.claim is null then d.next_at end as next_at, a.status, a.failure""";
    private static final String TABLES = """
            webhook_delivery d left join lateral (select a.status, a.failure from webhook_attempt a
                where a.delivery_id = d.id order by a.id desc limit 1) a on true""";

    private final JdbcClient jdbc;

    DeliveryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deliveries of a webhook, the newest first. */
    public Page<DeliverySummary> log(UUID webhook, DeliveryFilter filter, PageQuery page) {
        String state = filter.state() == null ? null : filter.state().name();
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .where(new Conditions()
                        .and("d.webhook_id = :webhook", "webhook", webhook)
                        .and("d.state = :state", "state", state)
                        .and("d.event_type = :type", "type", filter.eventType()))
                .sortable(Map.of("recorded", "d.id"))
                .defaultSort("-recorded")
                .uniqueBy("d.id")
                .read(jdbc, page, DeliveryQueries::summary);
    }

    public DeliveryView view(UUID webhook, UUID id) {
        return jdbc.sql("select " + COLUMNS + ", d.body from " + TABLES
                        + " where d.webhook_id = :webhook and d.id = :id")
                .param("webhook", webhook)
                .param("id", id)
                .query((row, number) -> new DeliveryView(summary(row, number), row.getString("body"), attempts(id)))
                .optional()
                .orElseThrow(DeliveryNotFound::new);
    }

    private List<Attempt> attempts(UUID delivery) {
        return jdbc.sql("""
                select at, status, failure, response, millis from webhook_attempt
                where delivery_id = :id order by id desc limit 100
                """).param("id", delivery).query(Attempt.class).list();
    }

    private static DeliverySummary summary(ResultSet row, int number) throws SQLException {
        return new DeliverySummary(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"),
                instant(row, "next_at"),
                instant(row, "ended_at"),
                row.getObject("status", Integer.class),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
