package com.zhike.crm.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the events of the outbox to Kafka: in order, at least once, by one replica at a time.
 *
 * <p>Whatever goes wrong, it begins anew with the oldest row that is still there.
 */
class OutboxRelay implements SmartLifecycle {

    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private static final int BATCH = 500;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final JdbcConnectionDetails database;

    private final Supplier<EventSender> senders;

    private final Runnable bell;

    private volatile @Nullable Thread worker;

    private volatile CountDownLatch stopped = new CountDownLatch(1);

    private volatile boolean active;

    OutboxRelay(JdbcConnectionDetails database, Supplier<EventSender> senders, Runnable bell) {
        this.database = database;
        this.senders = senders;
        this.bell = bell;
    }

    /** Whether this replica relays, and not one of its twins. */
    boolean active() {
        return active;
    }

    private void work(CountDownLatch stop) {
        while (stop.getCount() > 0) {
            try (RelayLease lease = RelayLease.open(database)) {
                standBy(lease, stop);
                relay(lease, stop);
            } catch (SQLException failure) {
                log.warn("The outbox cannot be read, trying again: {}", failure.getMessage());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | RuntimeException failure) {
                log.warn("Events cannot be sent, trying again: {}", failure.toString());
            } finally {
                active = false;
            }
            pause(stop);
        }
    }

    private static void standBy(RelayLease lease, CountDownLatch stop) throws SQLException {
        while (!lease.acquire() && !pause(stop)) {
            log.trace("Another replica relays");
        }
    }

    private void relay(RelayLease lease, CountDownLatch stop)
            throws SQLException, ExecutionException, InterruptedException {
        if (stop.getCount() == 0) {
            return;
        }
        active = true;
        try (EventSender sender = senders.get()) {
            while (stop.getCount() > 0) {
                List<OutboxRow> rows = lease.oldest(BATCH);
                if (rows.isEmpty()) {
                    lease.awaitBell(PAUSE);
                } else {
                    sender.send(rows);
                    lease.remove(rows);
                }
            }
        }
    }

    private static boolean pause(CountDownLatch stop) {
        try {
            return stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        worker = Thread.ofPlatform().name("outbox-relay").daemon().start(() -> work(stop));
    }

    /** Lets the batch in hand finish. */
    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        stopped.countDown();
        if (running == null) {
            return;
        }
        bell.run();
        try {
            if (!running.join(FAREWELL)) {
                running.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
