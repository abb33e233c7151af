package com.zhike.crm.platform.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, says what is in them, and stores it. */
class ImportService {

    /** Larger files go on behind the answer, which then says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ImportOrders orders;

    private final ImportJobs jobs;

    private final TransactionTemplate transaction;

    private final ImportWork work;

    ImportService(ImportOrders orders, ImportJobs jobs, TransactionTemplate transaction, ImportWork work) {
        this.orders = orders;
        this.jobs = jobs;
        this.transaction = transaction;
        this.work = work;
    }

    ImportTemplate template(String kindName, Locale locale, CurrentEmployee employee) {
        return new ImportTemplate(orders.kind(kindName, employee), locale);
    }

    ImportViews.Uploaded upload(String kindName, String fileName, Upload file, CurrentEmployee employee) {
        ImportKind kind = orders.kind(kindName, employee);
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
        Order order = orders.order(job(kindName, id, employee), command, employee);
        return new ImportCheck(jobs, transaction, order).work();
    }

    ImportJob run(String kindName, UUID id, RunImport command, CurrentEmployee employee) {
        Thread running = work.begin(orders.order(job(kindName, id, employee), command, employee));
        try {
            running.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return job(kindName, id, employee);
    }

    ImportJob job(String kindName, UUID id, CurrentEmployee employee) {
        orders.kind(kindName, employee);
        return jobs.find(id)
                .filter(job -> job.kind().equals(kindName) && job.uploadedBy().equals(employee.id()))
                .orElseThrow(() -> new NotFound("import-unknown"));
    }
}
