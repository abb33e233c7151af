package com.zhike.crm.team.webhook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many deliveries wait, and for how long one is overdue; how many failed; how many receivers were given up. */
@Component
class WebhookMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final LoadingCache<String, Figures> figures =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build(_ -> read());

    WebhookMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("crm.webhook.pending", () -> figures.get("").pending())
                .description("Deliveries to active webhooks that are still to succeed")
                .register(registry);
        Gauge.builder("crm.webhook.overdue", () -> figures.get("").overdue())
                .baseUnit("seconds")
                .description("For how long the oldest of them should have been tried")
                .register(registry);
        Gauge.builder("crm.webhook.failed", () -> figures.get("").failed())
                .description("Deliveries in the log that were given up")
                .register(registry);
        Gauge.builder("crm.webhook.switched.off", () -> figures.get("").off())
                .description("Webhooks that were switched off because of their failures")
                .register(registry);
    }

    private Figures read() {
        return jdbc.sql("""
                select count(*) filter (where d.state = 'PENDING' and w.active) as pending,
                    coalesce(extract(epoch from now() - min(d.next_at)
                        filter (where d.state = 'PENDING' and w.active and d.next_at < now())), 0)::float8 as overdue,
                    count(*) filter (where d.state = 'FAILED') as failed,
                    (select count(*) from webhook where off_reason is not null) as off
                from webhook_delivery d join webhook w on w.id = d.webhook_id where d.state <> 'DELIVERED'
                """).query(Figures.class).single();
    }

    private record Figures(long pending, double overdue, long failed, long off) {}
}
