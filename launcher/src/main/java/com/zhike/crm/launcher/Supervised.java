package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Part;
import com.zhike.crm.launcher.parts.PartFailed;
import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps one part alive: starts it, watches it, starts it again when it ends by itself. */
final class Supervised implements Runnable {

    /** Everybody's surroundings: where to write, how to pause, how many may start at the same time. */
    record Surroundings(Board board, Console console, Path logs, Backoff backoff, Duration patience, Semaphore starts) {

        Path log(String part) {
            return logs.resolve(part + ".log");
        }

        /** The log to go on with; one earlier is kept when it has grown too long. */
        Path currentLog(String part) throws IOException {
            Path log = log(part);
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, logs.resolve(part + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        }
    }

    private static final int ATTEMPTS = 3;
    private static final long LONGEST_LOG = 20L * 1024 * 1024;

    private final Part part;
    private final Surroundings around;
    private final CompletableFuture<Boolean> firstReady = new CompletableFuture<>();
    private final CompletableFuture<Void> firstTurn = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @Nullable Running running;
    private int restarts;

    Supervised(Part part, Surroundings around) {
        this.part = part;
        this.around = around;
        show(PartState.WAITING, 0);
    }

    String name() {
        return part.name();
    }

    /** Completes when it is ready for the first time; with false when it had to give up. */
    CompletableFuture<Boolean> firstReady() {
        return firstReady;
    }

    /** Completes when it has had its turn for the first time, or never will. */
    CompletableFuture<Void> firstTurn() {
        return firstTurn;
    }

    @Override
    public void run() {
        int ends = 0;
        try {
            while (!stopping) {
                Instant start = Instant.now();
                String end = once();
                if (stopping) {
                    return;
                }
                ends = around.backoff().lasted(Duration.between(start, Instant.now())) ? 1 : ends + 1;
                if (!firstReady.isDone() && ends == ATTEMPTS) {
                    around.console().problem(end + "; see " + around.log(part.name()));
                    return;
                }
                Duration pause = around.backoff().after(ends);
                around.console().problem(end + "; starting it again in " + pause.toSeconds() + " s");
                restarts++;
                show(PartState.CRASHED, 0);
                if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            abandon();
        }
    }

    /** One life of the process; returns how it ended. */
    private String once() throws InterruptedException {
        Instant start = Instant.now();
        Running process;
        try {
            process = launch();
            process.awaitReady(around.patience());
            show(PartState.READY, process.process().pid());
            around.console().ready(part.name(), Duration.between(start, Instant.now()), restarts);
            firstReady.complete(true);
        } catch (PartFailed | IOException | UncheckedIOException failed) {
            end();
            return String.valueOf(failed.getMessage());
        }
        return part.name() + " ended with exit code " + process.process().waitFor();
    }

    /** Takes its turn until the process listens: what it then waits for may itself be waiting for a turn. */
    private Running launch() throws IOException, InterruptedException {
        around.starts().acquire();
        firstTurn.complete(null);
        try {
            if (stopping) {
                throw new PartFailed(part.name() + " was stopped");
            }
            show(PartState.STARTING, 0);
            Running process = Running.launch(part, around.currentLog(part.name()));
            running = process;
            if (stopping) {
                end();
            }
            show(PartState.STARTING, process.process().pid());
            process.awaitListening(around.patience());
            return process;
        } finally {
            around.starts().release();
        }
    }

    /** Does not start at all, because what it needs did not. */
    void abandon() {
        show(PartState.STOPPED, 0);
        firstReady.complete(false);
        firstTurn.complete(null);
    }

    /** Ends the process and returns when it is gone. */
    void stop() {
        stopping = true;
        stopped.countDown();
        end();
    }

    private void end() {
        Running process = running;
        if (process != null) {
            process.close();
        }
    }

    private void show(PartState state, long pid) {
        around.board()
                .put(new Board.Entry(
                        part.name(), state, pid, part.port(), Instant.now().getEpochSecond(), restarts));
    }
}
