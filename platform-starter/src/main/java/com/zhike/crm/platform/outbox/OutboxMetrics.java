package com.zhike.crm.platform.outbox;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many events wait, and for how long the oldest does: what tells an operator that Kafka or the relay stands still. */
class OutboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    private final OutboxRelay relay;

    private final LoadingCache<String, Lag> lag =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build(_ -> read());

    OutboxMetrics(JdbcClient jdbc, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("crm.outbox.pending", () -> lag.get("").pending())
                .description("Events that wait to be sent to Kafka")
                .register(registry);
        Gauge.builder("crm.outbox.oldest", () -> lag.get("").seconds())
                .baseUnit("seconds")
                .description("For how long the oldest of them has waited")
                .register(registry);
        Gauge.builder("crm.outbox.active", () -> relay.active() ? 1 : 0)
                .description("Whether this replica sends the events")
                .register(registry);
    }

    private Lag read() {
        return jdbc.sql("""
                select count(*) as pending,
                    coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as seconds
                from outbox
                """)
                .query((row, _) -> new Lag(row.getLong("pending"), row.getDouble("seconds")))
                .single();
    }

    private record Lag(long pending, double seconds) {}
}
