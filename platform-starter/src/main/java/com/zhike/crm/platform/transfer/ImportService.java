package com.zhike.crm.platform.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportJob.State;
import com.zhike.crm.platform.transfer.ImportOptions.Target;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes files in, says what is in them, and stores it. */
class ImportService {

    private static final Logger log = LoggerFactory.getLogger(ImportService.class);

    /** Larger files go on behind the answer, which then says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ImportKind> kinds;

    private final ImportJobs jobs;

    private final TransactionTemplate transaction;

    private final JsonMapper json;

    private final ImportMetrics metrics;

    private final RowStore store;

    ImportService(
            List<ImportKind> kinds,
            ImportJobs jobs,
            PlatformTransactionManager transactions,
            JsonMapper json,
            ImportMetrics metrics,
            RowStore store) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        // apart from a transaction around the request: each chunk is kept for itself
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.json = json;
        this.metrics = metrics;
        this.store = store;
    }

    ImportTemplate template(String kindName, Locale locale, CurrentEmployee employee) {
        return new ImportTemplate(kind(kindName, employee), locale);
    }

    ImportViews.Uploaded upload(String kindName, String fileName, Upload file, CurrentEmployee employee) {
        ImportKind kind = kind(kindName, employee);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Sheet sheet = transaction.execute(_ -> {
            jobs.add(id, kindName, employee.id(), fileName);
            Sheet taken = Sheet.read(file, lines -> jobs.addLines(id, lines));
            jobs.describe(id, taken);
            return taken;
        });
        return ImportViews.Uploaded.of(id, kind, fileName, Objects.requireNonNull(sheet));
    }

    ImportCheck.Result check(String kindName, UUID id, RunImport command, CurrentEmployee employee) {
        return new ImportCheck(jobs, transaction, order(kindName, id, command, employee)).work();
    }

    ImportJob run(String kindName, UUID id, RunImport command, CurrentEmployee employee) {
        Order order = order(kindName, id, command, employee);
        Boolean mine = transaction.execute(_ -> jobs.start(id));
        if (!Boolean.TRUE.equals(mine)) {
            throw new Conflict("import-already-run");
        }
        Thread work =
                Thread.ofVirtual().name("import-" + id).start(new DelegatingSecurityContextRunnable(() -> work(order)));
        try {
            work.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return job(kindName, id, employee);
    }

    ImportJob job(String kindName, UUID id, CurrentEmployee employee) {
        kind(kindName, employee);
        return jobs.find(id)
                .filter(job -> job.kind().equals(kindName) && job.uploadedBy().equals(employee.id()))
                .orElseThrow(() -> new NotFound("import-unknown"));
    }

    private void work(Order order) {
        State state = State.FAILED;
        long started = System.nanoTime();
        try {
            new ImportRun(jobs, transaction, json, store, order).work();
            state = State.DONE;
        } catch (RuntimeException failure) {
            log.error("Import {} stopped", order.job(), failure);
        } finally {
            State end = state;
            transaction.executeWithoutResult(_ -> jobs.end(order.job(), end));
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            jobs.find(order.job()).ifPresent(job -> metrics.ended(job, took));
        }
    }

    private Order order(String kindName, UUID id, RunImport command, CurrentEmployee employee) {
        ImportKind kind = kind(kindName, employee);
        ImportJob job = job(kindName, id, employee);
        ImportOptions options = options(command.options());
        return new Order(id, kind, Mapping.of(command.mapping(), job.headings(), kind), options, employee);
    }

    private static ImportOptions options(@Nullable ImportOptions wanted) {
        ImportOptions options = wanted == null ? ImportOptions.usual() : wanted;
        if (options.target() == Target.EMPLOYEE && options.employeeId() == null) {
            throw Invalid.field("options.employeeId", "import-employee-missing");
        }
        return options;
    }

    private ImportKind kind(String name, CurrentEmployee employee) {
        ImportKind kind = kinds.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        employee.require(kind.permission());
        return kind;
    }
}
