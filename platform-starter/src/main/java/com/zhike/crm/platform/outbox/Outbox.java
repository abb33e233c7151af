package com.zhike.crm.platform.outbox;

import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.messaging.EventJson;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the events of a transaction; they reach Kafka if, and only if, the transaction commits. */
public class Outbox {

    private static final int LONGEST = 250_000;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    private final EventJson json;

    private final CommitSignal signal;

    private final Traceparent traceparent;

    Outbox(JdbcTemplate jdbc, EventJson json, CommitSignal signal, Traceparent traceparent) {
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
        Appended appended = new Appended(event, payload, traceparent.current());
        Gathering gathering = Gathering.current();
        if (gathering == null) {
            write(List.of(appended));
        } else {
            gathering.add(appended);
        }
        signal.afterCommit();
    }

    /**
     * Does work that appends many events, and writes them all at once when it is done, in the order in which they came.
     *
     * <p>When the work fails, so does the transaction: its events were not written.
     */
    @Transactional(propagation = Propagation.MANDATORY, rollbackFor = Throwable.class)
    public void together(Runnable work) {
        if (Gathering.current() != null) {
            work.run();
            return;
        }
        Gathering gathering = Gathering.begin();
        try {
            work.run();
        } finally {
            gathering.end();
        }
        write(gathering.events());
    }

    private void write(List<Appended> events) {
        jdbc.batchUpdate(Appended.INSERT, events, BATCH, (statement, event) -> event.set(statement));
    }
}
