package com.zhike.crm.team.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be delivered; several workers take from it, each delivery goes to one of them. */
@Component
class Deliveries {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Deliveries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Records an occurrence for a webhook, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID record(UUID webhook, Occurrence occurrence) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                insert into webhook_delivery (id, webhook_id, event_id, event_type, subject, occurred_at, body, state,
                    created_at, ordered_at, next_at)
                values (:id, :webhook, :event, :type, :subject, :at, :body, 'PENDING', now(), now(), now())
                on conflict (webhook_id, event_id) do nothing
                """)
                .param("id", id)
                .param("webhook", webhook)
                .param("event", occurrence.id())
                .param("type", occurrence.type())
                .param("subject", occurrence.subject())
                .param("at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("body", occurrence.body())
                .update();
        events.publishEvent(new Ordered());
        return id;
    }

    /** The webhooks that have something to be sent now. */
    List<UUID> due() {
        return jdbc.sql("""
                select w.id from webhook w where w.active and exists (select from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'PENDING' and d.next_at <= now())
                """).query(UUID.class).list();
    }

    /** Takes some of what is due into this worker's hands, for as long as the lease lasts. */
    @Transactional
    List<Claimed> claim(UUID webhook, int most, Duration lease) {
        return jdbc.sql("""
                with due as materialized (
                    select id from webhook_delivery
                    where webhook_id = :webhook and state = 'PENDING' and next_at <= now()
                    order by next_at limit :most for update skip locked)
                update webhook_delivery d
                set claim = gen_random_uuid(), next_at = now() + cast(:lease as float8) * interval '1 millisecond'
                from due, webhook w
                where d.id = due.id and w.id = d.webhook_id and w.active
                returning d.id, d.claim, d.webhook_id, w.url, d.event_id, d.body, d.tries
                """)
                .param("lease", lease.toMillis())
                .param("webhook", webhook)
                .param("most", most)
                .query(Claimed.class)
                .list();
    }

    /** Orders what has ended once more, or hastens what waits for its next try; what is being sent is left alone. */
    @Transactional
    int order(UUID webhook, UUID id) {
        return ordered(jdbc.sql("""
                update webhook_delivery set state = 'PENDING', tries = 0, ordered_at = now(), next_at = now(), ended_at = null
                where webhook_id = :webhook and id = :id and claim is null
                """).param("webhook", webhook).param("id", id).update());
    }

    /** Orders once more what has failed since then. */
    @Transactional
    int orderFailed(UUID webhook, Instant since) {
        return ordered(jdbc.sql("""
                update webhook_delivery set state = 'PENDING', tries = 0, ordered_at = now(), next_at = now(), ended_at = null
                where webhook_id = :webhook and state = 'FAILED' and created_at >= :since
                """)
                .param("webhook", webhook)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update());
    }

    private int ordered(int count) {
        events.publishEvent(new Ordered());
        return count;
    }

    /** A delivery in the hands of a worker. */
    record Claimed(UUID id, UUID claim, UUID webhookId, String url, UUID eventId, String body, int tries) {}

    /** Something is due now. */
    record Ordered() {}
}
