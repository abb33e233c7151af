package com.zhike.crm.platform.inbox;

import com.zhike.crm.events.IntegrationEvent;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which events a listener has handled, in the transaction that handles them. */
public class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this consumer sees the event for the first time; if not, there is nothing left to do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean firstSeen(String consumer, IntegrationEvent event) {
        return firstSeen(consumer, event.eventId());
    }

    /** The same for a consumer that passes events on without reading them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean firstSeen(String consumer, UUID eventId) {
        return jdbc.sql("insert into inbox (consumer, event_id) values (:consumer, :id) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("id", eventId)
                        .update()
                == 1;
    }

    /** Kafka repeats a message within minutes, a replay by hand within days; what is older will not come again. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from inbox where seen_at < now() - interval '14 days'").update();
    }
}
