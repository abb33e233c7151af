package com.zhike.crm.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** {@code ./crm up}: brings everything up, says so, and stays until it is told to end. */
final class Up {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** With two cores more would only take turns. */
    private static final int AT_ONCE = 3;

    private final Settings settings;
    private final Console console;
    private final Board board;
    private volatile @Nullable Supervisor supervisor;
    private volatile @Nullable Rehearser rehearser;

    Up(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.board = new Board(settings.home().run());
    }

    /** Returns the exit code when the suite could not be brought up; otherwise only a signal ends it. */
    int run() throws IOException, InterruptedException {
        Path run = settings.home().run();
        try (FileChannel channel =
                        FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                console.plain("The suite is already running: " + settings.address());
                return 0;
            }
            return runAlone();
        }
    }

    private int runAlone() throws IOException, InterruptedException {
        Files.deleteIfExists(settings.home().ready());
        for (String orphan : new Orphans(settings.home()).end()) {
            console.say("%s was left over from a launcher that was killed: ended", orphan);
        }
        List<String> complaints =
                new ArrayList<>(Preflight.complaints(settings.home().directory(), settings.portOffset()));
        complaints.addAll(otherOffset());
        if (!complaints.isEmpty()) {
            complaints.forEach(console::plain);
            return 1;
        }
        Path pid = settings.home().run().resolve("launcher.pid");
        Files.writeString(pid, ProcessHandle.current().pid() + "\n");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Suite suite = new Suite(settings, new Secrets(settings.home().secrets()));
        return start(suite) ? stay(suite) : 1;
    }

    /** The addresses that Keycloak sends people back to are in the data. */
    private List<String> otherOffset() throws IOException {
        Path file = settings.home().data().resolve("port-offset");
        String offset = String.valueOf(settings.portOffset());
        String earlier = Files.exists(file) ? Files.readString(file).strip() : offset;
        if (earlier.equals(offset)) {
            Files.writeString(file, offset + "\n");
            return List.of();
        }
        return List.of(
                "The data in %s belong to CRM_PORT_OFFSET=%s: keep that, choose another CRM_HOME, or ./crm reset."
                        .formatted(settings.home().directory(), earlier));
    }

    private boolean start(Suite suite) throws InterruptedException {
        Supervisor watch = new Supervisor(
                suite.members(),
                new Supervised.Surroundings(
                        board,
                        console,
                        settings.home().logs(),
                        Backoff.DEFAULT,
                        PATIENCE,
                        new Semaphore(AT_ONCE, true)));
        supervisor = watch;
        if (!watch.start()) {
            return false;
        }
        List<String> silent = settings.demo() ? new Acceptance(settings).awaitEverybodyKnown() : List.of();
        silent.forEach(service -> console.problem(service + " does not know the demo logins; see its log"));
        return silent.isEmpty();
    }

    private int stay(Suite suite) throws IOException, InterruptedException {
        console.say("the suite is ready");
        console.plain(new Welcome(settings).text());
        Files.writeString(settings.home().ready(), settings.address() + "\n");
        if (settings.rehearse()) {
            Thread.sleep(Duration.ofSeconds(20));
            Rehearser stage = new Rehearser(settings.home(), board, suite.postgres());
            rehearser = stage;
            int held = stage.hold(new Rehearsals(settings, suite).all());
            if (held > 0) {
                console.say("the next start will be quicker: %d caches were made in the background", held);
            }
        }
        Thread.currentThread().join();
        return 0;
    }

    private void stop() {
        try {
            Files.deleteIfExists(settings.home().ready());
            Rehearser stage = rehearser;
            if (stage != null) {
                stage.stop();
            }
            Supervisor watch = supervisor;
            if (watch != null) {
                console.say("stopping");
                watch.stop();
            }
            Files.deleteIfExists(settings.home().run().resolve("launcher.pid"));
            console.say("stopped");
        } catch (IOException e) {
            console.problem(String.valueOf(e.getMessage()));
        }
    }
}
