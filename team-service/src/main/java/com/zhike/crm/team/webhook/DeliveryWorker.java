package com.zhike.crm.team.webhook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what is due: as soon as it was recorded here, and a moment later at the latest; each receiver by itself, so that a
 * slow one keeps nobody else waiting.
 */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private final Deliveries deliveries;
    private final DeliveryResults results;
    private final WebhookSecrets secrets;
    private final WebhookSender sender;
    private final WebhookSettings settings;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore rung = new Semaphore(0);
    // so many receivers may answer at once that nobody else would get a connection to the database
    private final Semaphore writers = new Semaphore(4);
    private volatile @Nullable ExecutorService threads;

    DeliveryWorker(
            Deliveries deliveries,
            DeliveryResults results,
            WebhookSecrets secrets,
            WebhookSender sender,
            WebhookSettings settings) {
        this.deliveries = deliveries;
        this.results = results;
        this.secrets = secrets;
        this.sender = sender;
        this.settings = settings;
    }

    @TransactionalEventListener(classes = Deliveries.Ordered.class, fallbackExecution = true)
    void ring() {
        rung.release();
    }

    private void watch(ExecutorService running) {
        while (running == threads) {
            try {
                rung.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                rung.drainPermits();
                deliveries.due().stream().filter(busy::add).forEach(webhook -> running.execute(() -> drain(webhook)));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Cannot look for deliveries, trying again in {}: {}", settings.poll(), name(failure));
            }
        }
    }

    private void drain(UUID webhook) {
        try {
            List<Deliveries.Claimed> hand;
            do {
                hand = deliveries.claim(webhook, settings.atOnce(), settings.lease());
                send(hand, secrets.signing(new WebhookId(webhook)));
            } while (!hand.isEmpty() && threads != null);
        } catch (RuntimeException failure) {
            log.warn("Deliveries of webhook {} wait: {}", webhook, name(failure));
        } finally {
            busy.remove(webhook);
        }
    }

    private void send(List<Deliveries.Claimed> hand, List<WebhookSecret> signing) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            hand.forEach(delivery -> each.execute(() -> send(delivery, signing)));
        }
    }

    private void send(Deliveries.Claimed delivery, List<WebhookSecret> signing) {
        try {
            WebhookSender.Outcome outcome = sender.send(delivery, signing);
            writers.acquire();
            try {
                results.record(delivery, outcome.attempt(), outcome.wish());
            } finally {
                writers.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            log.warn("What became of delivery {} is not known; it is sent again: {}", delivery.id(), name(failure));
        }
    }

    /** Messages of failures may quote what was to be written. */
    private static String name(RuntimeException failure) {
        return failure.getClass().getName();
    }

    @Override
    public void start() {
        busy.clear();
        ExecutorService started = Executors.newVirtualThreadPerTaskExecutor();
        threads = started;
        started.execute(() -> watch(started));
    }

    /** Lets what is in hand finish; what cannot is sent again by somebody else. */
    @Override
    public void stop() {
        ExecutorService running = threads;
        threads = null;
        if (running != null) {
            rung.release();
            running.shutdown();
            try {
                if (!running.awaitTermination(settings.timeLimit().toMillis() + 1_000, TimeUnit.MILLISECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
