package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.transfer.ImportJob.State;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How imports end, how long they take and what becomes of their rows: what tells an operator that one was cut off. */
class ImportMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    // counts nowhere until there is one
    private volatile MeterRegistry meters = new CompositeMeterRegistry();

    ImportMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        meters = registry;
        Gauge.builder("crm.imports.oldest", this::oldest)
                .baseUnit("seconds")
                .description("How long ago the file was uploaded that has been worked on for longest, in all replicas")
                .register(registry);
    }

    /** Counts an import that has come to its end. */
    void ended(ImportJob job, Duration took) {
        Timer.builder("crm.imports")
                .description("Files that were imported")
                .tags("kind", job.kind(), "outcome", job.state() == State.DONE ? "done" : "failed")
                .register(meters)
                .record(took);
        rows(job, "imported", job.imported());
        rows(job, "updated", job.updated());
        rows(job, "rejected", job.rejected());
    }

    private void rows(ImportJob job, String outcome, int count) {
        Counter.builder("crm.import.rows")
                .description("Rows of imported files, by what became of them")
                .tags("kind", job.kind(), "outcome", outcome)
                .register(meters)
                .increment(count);
    }

    private double oldest() {
        return jdbc.sql("""
                select coalesce(extract(epoch from now() - min(uploaded_at)), 0)::float8
                from import_job where state = 'RUNNING'
                """).query(Double.class).single();
    }
}
