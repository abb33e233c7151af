package com.zhike.crm.launcher.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A part whose process is alive; closing stops it. In a test: {@code Running.start(postgres, log, Duration.ofSeconds(60))}.
 */
public final class Running implements AutoCloseable {

    /** Every process carries it with the name of its part, so that a stale process id is never taken for one of ours. */
    public static final String MARK = "CRM_PART";

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final double SHORTEST_PAUSE_MILLIS = 50;
    private static final double LONGEST_PAUSE_MILLIS = 400;
    private static final double GROWTH = 1.03;

    private final Part part;
    private final Process process;
    private final Thread onExit = new Thread(this::end);

    private Running(Part part, Process process) {
        this.part = part;
        this.process = process;
    }

    /** Starts the process and waits until it is ready; whatever it prints is appended to the log. */
    public static Running start(Part part, Path log, Duration patience) {
        Running running = launch(part, log);
        Runtime.getRuntime().addShutdownHook(running.onExit);
        try {
            running.awaitReady(patience);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** Starts the process without waiting, for callers that supervise it themselves. */
    public static Running launch(Part part, Path log) {
        try {
            ProcessBuilder program = part.prepare();
            program.environment().put(MARK, part.name());
            // a Ctrl-C in the terminal is for the one who started us, who then ends the parts in order
            program.command().add(0, "setsid");
            return new Running(
                    part,
                    program.redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return process;
    }

    /** Returns when the part has done its work and only waits for others; fails as {@link #awaitReady} does. */
    public void awaitListening(Duration patience) {
        await(() -> Ports.answers(part.port()) || part.ready(), patience);
    }

    /** Returns when the part is ready; fails when its process ends before that, or when patience does. */
    public void awaitReady(Duration patience) {
        await(part::ready, patience);
        try {
            part.settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(BooleanSupplier goal, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        double pause = SHORTEST_PAUSE_MILLIS;
        try {
            while (!goal.getAsBoolean()) {
                pause = Math.min(pause * GROWTH, LONGEST_PAUSE_MILLIS);
                if (process.waitFor((long) pause, TimeUnit.MILLISECONDS)) {
                    throw new PartFailed(part.name() + " ended with exit code " + process.exitValue());
                }
                if (System.nanoTime() > deadline) {
                    throw new PartFailed(part.name() + " was not ready within " + patience.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(part.name() + ": start interrupted");
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException shuttingDown) {
            return;
        }
    }

    private void end() {
        if (!process.isAlive()) {
            return;
        }
        part.stop(process);
        try {
            if (!process.waitFor(GRACE)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
