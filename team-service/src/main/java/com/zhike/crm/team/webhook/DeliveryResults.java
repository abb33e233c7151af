package com.zhike.crm.team.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an attempt came to, and decides what follows. */
@Component
class DeliveryResults {

    private final JdbcClient jdbc;
    private final RetrySchedule schedule;
    private final WebhookSwitch webhooks;
    private final MeterRegistry meters;

    DeliveryResults(JdbcClient jdbc, RetrySchedule schedule, WebhookSwitch webhooks, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.webhooks = webhooks;
        this.meters = meters;
    }

    @Transactional
    void record(Deliveries.Claimed delivery, Attempt attempt, @Nullable Duration wish) {
        if (!note(delivery.id(), attempt)) {
            // the webhook was deleted meanwhile
            return;
        }
        Optional<Duration> pause = attempt.succeeded() || attempt.unwanted()
                ? Optional.empty()
                : schedule.after(delivery.tries() + 1, wish);
        String state = attempt.succeeded() ? "DELIVERED" : pause.isPresent() ? "PENDING" : "FAILED";
        meters.counter("crm.webhook.attempts", "outcome", attempt.succeeded() ? "delivered" : "failed")
                .increment();
        if (!settle(delivery, state, pause.orElse(null)) || !state.equals("FAILED")) {
            return;
        }
        meters.counter("crm.webhook.given.up").increment();
        if (attempt.unwanted()) {
            webhooks.off(delivery.webhookId(), OffReason.GONE);
        } else if (nothingArrivedSince(delivery)) {
            webhooks.off(delivery.webhookId(), OffReason.EXHAUSTED);
        }
    }

    private boolean note(UUID delivery, Attempt attempt) {
        return jdbc.sql("""
                insert into webhook_attempt (delivery_id, at, status, failure, response, millis)
                select id, :at, cast(:status as int), :failure, :response, :millis
                from webhook_delivery where id = :id for key share
                """)
                        .param("id", delivery)
                        .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                        .param("status", attempt.status())
                        .param("failure", attempt.failure())
                        .param("response", attempt.response())
                        .param("millis", attempt.millis())
                        .update()
                == 1;
    }

    /** Only whoever still has it in hand may say what becomes of it. */
    private boolean settle(Deliveries.Claimed delivery, String state, @Nullable Duration pause) {
        return jdbc.sql("""
                update webhook_delivery set state = :state, tries = tries + 1, claim = null,
                    next_at = now() + cast(:pause as float8) * interval '1 millisecond',
                    ended_at = case when :state = 'PENDING' then null else now() end
                where id = :id and claim = :claim
                """)
                        .param("id", delivery.id())
                        .param("claim", delivery.claim())
                        .param("state", state)
                        .param("pause", pause == null ? null : pause.toMillis())
                        .update()
                == 1;
    }

    private boolean nothingArrivedSince(Deliveries.Claimed delivery) {
        return jdbc.sql("""
                select not exists (select from webhook_delivery d join webhook_delivery given_up on given_up.id = :id
                    where d.webhook_id = given_up.webhook_id and d.state = 'DELIVERED'
                        and d.ended_at >= given_up.ordered_at)
                """).param("id", delivery.id()).query(Boolean.class).single();
    }
}
