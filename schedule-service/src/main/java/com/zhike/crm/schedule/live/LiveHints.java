package com.zhike.crm.schedule.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Passes hints to the browsers of all replicas once the running transaction has committed.
 *
 * <p>By NOTIFY, from a thread of its own: inside the writers' transactions it would let only one of them commit at a time.
 * A hint that gets lost costs nothing but time, since browsers fetch everything anew whenever they connect.
 */
@Component
public class LiveHints implements SmartLifecycle {

    static final String CHANNEL = "live";

    private static final Logger log = LoggerFactory.getLogger(LiveHints.class);

    /** NOTIFY takes up to 8000 bytes. */
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    private final BlockingQueue<Hint> waiting = new LinkedBlockingQueue<>();

    private volatile @Nullable Thread teller;

    LiveHints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells these employees. */
    public void tell(Topic topic, Collection<UUID> employees) {
        List<UUID> all = List.copyOf(employees);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            afterCommit(new Hint(topic, Set.copyOf(some)));
        }
    }

    /** Tells everybody who is there. */
    public void tellEverybody(Topic topic) {
        afterCommit(new Hint(topic, Set.of()));
    }

    private void afterCommit(Hint hint) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            waiting.add(hint);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.add(hint);
            }
        });
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("live-hints").unstarted(this::work);
        teller = thread;
        thread.start();
    }

    private void work() {
        try {
            while (teller != null) {
                List<Hint> hints = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(hints);
                hints.stream().distinct().forEach(this::send);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Hint hint) {
        try {
            jdbc.sql("select pg_notify(:channel, :hint)")
                    .param("channel", CHANNEL)
                    .param("hint", hint.encode())
                    .query((_, _) -> hint)
                    .list();
        } catch (RuntimeException failure) {
            log.debug("Nobody was told; browsers will see it when they connect anew", failure);
        }
    }

    @Override
    public void stop() {
        Thread running = teller;
        teller = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return teller != null;
    }
}
