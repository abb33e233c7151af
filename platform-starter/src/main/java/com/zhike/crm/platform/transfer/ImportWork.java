package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.BusinessException;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.transfer.ImportJob.State;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works on files behind the requests, and goes on with those whose replica died.
 *
 * <p>Rows are committed together with the line up to which the file is done, by nobody but who holds its lease: none is lost
 * and none is stored twice.
 */
class ImportWork implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ImportRuns runs;

    private final ImportLeases leases;

    private final ImportOrders orders;

    private final JsonMapper json;

    private final ImportMetrics metrics;

    private final Map<ImportLease, Thread> running = new ConcurrentHashMap<>();

    private volatile boolean open;

    ImportWork(ImportRuns runs, ImportLeases leases, ImportOrders orders, JsonMapper json, ImportMetrics metrics) {
        this.runs = runs;
        this.leases = leases;
        this.orders = orders;
        this.json = json;
        this.metrics = metrics;
    }

    /** Begins, unless the file was begun before. */
    Thread begin(Order order) {
        ImportLease lease = ImportLease.of(order.job());
        if (!leases.begin(lease, json.writeValueAsString(order.mapping()), json.writeValueAsString(order.options()))) {
            throw new Conflict("import-already-run");
        }
        return start(order, lease, 0);
    }

    /** Shows that this replica lives, and looks for a file whose replica does not. */
    void look() {
        leases.renew(running.keySet());
        if (open) {
            leases.takeOver().ifPresent(this::goOn);
        }
    }

    /** Whether this replica works on no file. */
    boolean idle() {
        return running.isEmpty();
    }

    private void goOn(ImportLease lease) {
        ImportJob job = runs.job(lease);
        if (job.attempts() > ImportLeases.MOST) {
            log.error(
                    "Import {} was begun {} times and is given up behind line {}",
                    job.id(),
                    ImportLeases.MOST,
                    job.lastLine());
            end(lease, State.FAILED, Duration.ZERO);
            return;
        }
        try {
            log.info("Going on with import {} behind line {}", job.id(), job.lastLine());
            start(orders.again(job), lease, job.lastLine());
        } catch (BusinessException refusal) {
            log.warn("Import {} cannot go on: {}", job.id(), refusal.code());
            end(lease, State.FAILED, Duration.ZERO);
        }
    }

    private Thread start(Order order, ImportLease lease, int after) {
        Thread thread = Thread.ofVirtual().name("import-" + lease.job()).unstarted(() -> work(order, lease, after));
        running.put(lease, thread);
        thread.start();
        return thread;
    }

    private void work(Order order, ImportLease lease, int after) {
        long started = System.nanoTime();
        try {
            if (runs.of(order, lease).work(after, () -> open)) {
                end(lease, State.DONE, Duration.ofNanos(System.nanoTime() - started));
            } else {
                leases.release(lease);
            }
        } catch (ImportLost lost) {
            log.warn("{}", lost.getMessage());
        } catch (RuntimeException failure) {
            log.error("Import {} stopped, and is gone on with in a minute", lease.job(), failure);
        } finally {
            running.remove(lease);
        }
    }

    private void end(ImportLease lease, State state, Duration took) {
        leases.end(lease, state);
        metrics.ended(runs.job(lease), took);
    }

    @Override
    public void start() {
        open = true;
    }

    /** Lets the rows in hand be stored and leaves the others to another replica. */
    @Override
    public void stop() {
        open = false;
        for (Thread thread : running.values()) {
            try {
                thread.join(FAREWELL);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
