package com.zhike.crm.platform.outbox;

import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.messaging.EventJson;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the events of a transaction; they reach Kafka if, and only if, the transaction commits. */
public class Outbox {

    private static final int LONGEST = 250_000;

    private final JdbcClient jdbc;

    private final EventJson json;

    private final CommitSignal signal;

    private final Traceparent traceparent;

    Outbox(JdbcClient jdbc, EventJson json, CommitSignal signal, Traceparent traceparent) {
        this.jdbc = jdbc;
        this.json = json;
        this.signal = signal;
        this.traceparent = traceparent;
    }

    /** Adds an event to the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(IntegrationEvent event) {
        String payload = json.write(event);
        if (payload.length() > LONGEST) {
            // Kafka would refuse it for ever, and everything behind it would wait
            throw new IllegalArgumentException("Too long for an event: " + event.getClass());
        }
        jdbc.sql("""
                insert into outbox (event_id, topic, key, type, payload, occurred_at, traceparent)
                values (:id, :topic, :key, :type, :payload, :at, :traceparent)
                """)
                .param("id", event.eventId())
                .param("topic", event.topic())
                .param("key", event.key().toString())
                .param("type", event.getClass().getSimpleName())
                .param("payload", payload)
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .param("traceparent", traceparent.current())
                .update();
        signal.afterCommit();
    }
}
