package com.zhike.crm.platform.outbox;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the relay, in whichever replica it runs, that there is something to send.
 *
 * <p>Rings from a thread of its own and outside the writers' transactions: a NOTIFY inside them would take a lock at commit
 * that lets only one writer of the whole database commit at a time.
 */
class OutboxBell implements SmartLifecycle {

    static final String CHANNEL = "outbox";

    private static final Logger log = LoggerFactory.getLogger(OutboxBell.class);

    private final JdbcTemplate jdbc;

    private final Semaphore rung = new Semaphore(0);

    private volatile @Nullable Thread ringer;

    OutboxBell(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void ring() {
        rung.release();
    }

    @Override
    public void start() {
        // known before it runs: it ends as soon as it finds itself replaced
        Thread thread = Thread.ofVirtual().name("outbox-bell").unstarted(this::work);
        ringer = thread;
        thread.start();
    }

    private void work() {
        try {
            while (ringer != null) {
                rung.acquire();
                // however many commits there were meanwhile, one call tells of all
                rung.drainPermits();
                notifyRelay();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void notifyRelay() {
        try {
            jdbc.execute("notify " + CHANNEL);
        } catch (RuntimeException failure) {
            log.debug("The relay will find the events by itself within a second", failure);
        }
    }

    @Override
    public void stop() {
        Thread running = ringer;
        ringer = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ringer != null;
    }

    /** Before the web server in starting, after it in stopping: the last requests ring, too. */
    @Override
    public int getPhase() {
        return OutboxRelay.PHASE;
    }
}
