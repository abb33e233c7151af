package com.zhike.crm.platform.outbox;

import com.zhike.crm.events.IntegrationEvent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An event on its way into the outbox. */
record Appended(
        IntegrationEvent event, String payload, @Nullable String traceparent) {

    static final String INSERT = """
            insert into outbox (event_id, topic, key, type, payload, occurred_at, traceparent)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** Sets the parameters of {@link #INSERT}. */
    void set(PreparedStatement statement) throws SQLException {
        statement.setObject(1, event.eventId());
        statement.setString(2, event.topic());
        statement.setString(3, event.key().toString());
        statement.setString(4, event.getClass().getSimpleName());
        statement.setString(5, payload);
        statement.setObject(6, event.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setString(7, traceparent);
    }
}
