package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Aot;
import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.PartFailed;
import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Goes through the rehearsals that have not been held yet, one at a time, while the suite is already in use. */
final class Rehearser {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Home home;
    private final Board board;
    private final EmbeddedPostgres postgres;
    private volatile @Nullable Process current;
    private volatile boolean stopping;

    Rehearser(Home home, Board board, EmbeddedPostgres postgres) {
        this.home = home;
        this.board = board;
        this.postgres = postgres;
    }

    /** Returns how many caches were laid down; says nothing else, because nobody waits for it. */
    int hold(List<Rehearsal> rehearsals) throws IOException {
        Files.createDirectories(home.caches());
        removeAllBut(rehearsals);
        int held = 0;
        for (Rehearsal rehearsal : rehearsals) {
            if (!stopping && !Files.exists(rehearsal.cache()) && hold(rehearsal)) {
                held++;
            }
        }
        return held;
    }

    private boolean hold(Rehearsal rehearsal) throws IOException {
        Path unfinished = Aot.unfinished(rehearsal.cache());
        rehearsal.createDatabase(postgres);
        try {
            Running running = Running.launch(rehearsal, home.log(rehearsal.name()));
            current = running.process();
            show(rehearsal, PartState.STARTING, running.process().pid());
            running.awaitReady(PATIENCE);
            rehearsal.stop(running.process());
            boolean ended = running.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (ended && !stopping && Files.exists(unfinished)) {
                Files.move(unfinished, rehearsal.cache(), StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
        } catch (PartFailed | UncheckedIOException failed) {
            Files.deleteIfExists(unfinished);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            kill();
            show(rehearsal, PartState.STOPPED, 0);
            if (!stopping) {
                rehearsal.dropDatabase(postgres);
            }
        }
        return false;
    }

    void stop() {
        stopping = true;
        kill();
    }

    /** There is nothing in it worth an orderly end. The cache is written by a process below it. */
    private void kill() {
        Process process = current;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void removeAllBut(List<Rehearsal> rehearsals) throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (Rehearsal rehearsal : rehearsals) {
            wanted.add(rehearsal.cache());
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home.caches())) {
            for (Path file : files) {
                if (!wanted.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void show(Rehearsal rehearsal, PartState state, long pid) {
        board.put(new Board.Entry(
                rehearsal.name(), state, pid, rehearsal.port(), Instant.now().getEpochSecond(), 0));
    }
}
