package com.zhike.crm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.launcher.parts.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTests {

    private static final Backoff SHORT =
            new Backoff(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMinutes(1));

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Supervisor supervisor = supervise();

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void aPartStartsAfterThoseItNeeds() {
        supervisor = supervise(
                new Supervisor.Member(new Sleeper("first", directory), Set.of()),
                new Supervisor.Member(new Sleeper("second", directory), Set.of("first")));

        assertThat(supervisor.start()).isTrue();

        assertThat(said.toString().indexOf("first")).isLessThan(said.toString().indexOf("second"));
    }

    @Test
    void aPartThatWaitsForAnotherLetsItHaveItsTurn() throws IOException {
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Sleeper awaited = new Sleeper("awaited", directory);
            supervisor = supervise(
                    1,
                    new Supervisor.Member(new Waiting(open.getLocalPort(), awaited), Set.of()),
                    new Supervisor.Member(awaited, Set.of()));

            assertThat(supervisor.start()).isTrue();
        }
    }

    @Test
    void turnsAreTakenInOrder() {
        supervisor = supervise(
                1,
                new Supervisor.Member(new Sleeper("a", directory), Set.of()),
                new Supervisor.Member(new Sleeper("b", directory), Set.of("a")),
                new Supervisor.Member(new Sleeper("c", directory), Set.of()),
                new Supervisor.Member(new Sleeper("d", directory), Set.of()));

        assertThat(supervisor.start()).isTrue();

        assertThat(said.toString().lines().map(line -> line.replaceAll(".*] (\\w).*", "$1")))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aKilledPartIsReportedAndStartedAgain() throws IOException {
        supervisor = supervise(new Supervisor.Member(new Sleeper("sleeper", directory), Set.of()));
        supervisor.start();
        long first = entry("sleeper").pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await(() -> entry("sleeper").restarts() == 1 && entry("sleeper").state() == PartState.READY);
        assertThat(entry("sleeper").pid()).isNotEqualTo(first);
        assertThat(Files.readString(directory.resolve("sleeper.pid")).strip())
                .isEqualTo(String.valueOf(entry("sleeper").pid()));
        assertThat(said.toString()).contains("sleeper ended with exit code 137");
    }

    @Test
    void aPartThatNeverComesUpIsGivenUp() {
        supervisor = supervise(
                new Supervisor.Member(new Failing(), Set.of()),
                new Supervisor.Member(new Sleeper("dependent", directory), Set.of("failing")));

        assertThat(supervisor.start()).isFalse();

        assertThat(said.toString()).contains("failing ended with exit code 3; see");
        await(() -> entry("dependent").state() == PartState.STOPPED);
    }

    @Test
    void stoppingEndsEveryProcess() {
        supervisor = supervise(
                new Supervisor.Member(new Sleeper("first", directory), Set.of()),
                new Supervisor.Member(new Sleeper("second", directory), Set.of("first")));
        supervisor.start();
        long first = entry("first").pid();
        long second = entry("second").pid();

        supervisor.stop();

        assertThat(ProcessHandle.of(first)).isEmpty();
        assertThat(ProcessHandle.of(second)).isEmpty();
    }

    private Supervisor supervise(Supervisor.Member... members) {
        return supervise(2, members);
    }

    private Supervisor supervise(int atOnce, Supervisor.Member... members) {
        return new Supervisor(
                List.of(members),
                new Supervised.Surroundings(
                        new Board(directory),
                        new Console(new PrintStream(said, true)),
                        directory,
                        SHORT,
                        Duration.ofSeconds(10),
                        new Semaphore(atOnce, true)));
    }

    private Board.Entry entry(String part) {
        try {
            return Board.read(directory).stream()
                    .filter(entry -> entry.part().equals(part))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Ready as soon as it has written a file. */
    private record Sleeper(String name, Path directory) implements Part {

        @Override
        public int port() {
            return 0;
        }

        @Override
        public ProcessBuilder prepare() throws IOException {
            Files.deleteIfExists(sign());
            return new ProcessBuilder("sh", "-c", "touch '" + sign() + "'; exec sleep 60");
        }

        @Override
        public boolean ready() {
            return Files.exists(sign());
        }

        private Path sign() {
            return directory.resolve(name + ".up");
        }
    }

    /** Listens at once, and is ready when the other one is. */
    private record Waiting(int port, Sleeper other) implements Part {

        @Override
        public String name() {
            return "waiting";
        }

        @Override
        public ProcessBuilder prepare() {
            return new ProcessBuilder("sleep", "60");
        }

        @Override
        public boolean ready() {
            return other.ready();
        }
    }

    private record Failing() implements Part {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public ProcessBuilder prepare() {
            return new ProcessBuilder("sh", "-c", "exit 3");
        }

        @Override
        public boolean ready() {
            return false;
        }
    }
}
