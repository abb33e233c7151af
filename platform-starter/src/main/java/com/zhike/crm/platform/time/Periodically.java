package com.zhike.crm.platform.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Repeats a small task as long as the service runs; a failure is logged and the next turn tries again. */
public class Periodically implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Periodically.class);

    private final String name;

    private final Duration pause;

    private final Runnable task;

    private @Nullable ScheduledExecutorService turns;

    public Periodically(String name, Duration pause, Runnable task) {
        this.name = name;
        this.pause = pause;
        this.task = task;
    }

    @Override
    public synchronized void start() {
        turns = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name(name).factory());
        turns.scheduleWithFixedDelay(this::turn, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void turn() {
        try {
            task.run();
        } catch (RuntimeException failure) {
            log.warn("{} failed and is tried again in {}", name, pause, failure);
        }
    }

    @Override
    public synchronized void stop() {
        if (turns != null) {
            turns.shutdownNow();
            turns = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return turns != null;
    }
}
