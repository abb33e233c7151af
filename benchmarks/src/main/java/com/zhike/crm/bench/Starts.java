package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long the suite takes to be ready, and what it needs while nobody uses it. */
record Starts(Suite suite) {

    private static final Duration REHEARSALS = Duration.ofMinutes(15);

    /** One for each service, the gateway, the broker and Keycloak. */
    private static final int CACHES = 10;

    private static final Duration IDLE = Duration.ofSeconds(60);

    List<Finding> measure() throws Exception {
        suite.crm("reset", "--yes");
        double first = firstUp();
        boolean rehearsed = awaitCaches();
        suite.crm("down");
        double later = up(suite);
        Thread.sleep(IDLE);
        long memory = suite.javaMemoryMebibytes();
        return List.of(
                Finding.of("very first start after the build", "< 90 s", "%.0f s".formatted(first), first < 90),
                Finding.of(
                        "start with AOT caches" + (rehearsed ? "" : " (not all of them were made in time)"),
                        "< 45 s",
                        "%.0f s".formatted(later),
                        later < 45),
                Finding.of(
                        "idle memory (PSS) of all JVMs", "< 3,072 MiB", "%,d MiB".formatted(memory), memory < 3_072));
    }

    /** Without caches: if an earlier run left some, they wait aside. */
    private double firstUp() throws Exception {
        Path caches = caches();
        if (count(caches) < CACHES) {
            // whoever never started the suite has not prepared this directory either
            suite.with(Map.of("CRM_AOT", "false")).crm("up", "-d");
            suite.crm("down");
            suite.crm("reset", "--yes");
            return up(suite);
        }
        Path aside = caches.resolveSibling("aot-aside");
        Files.move(caches, aside);
        Files.createDirectory(caches);
        double seconds = up(suite.with(Map.of("CRM_AOT", "false")));
        Files.delete(caches);
        Files.move(aside, caches);
        return seconds;
    }

    /** Caches of an earlier build are of no use. */
    private long count(Path caches) throws IOException {
        if (!Files.isDirectory(caches)) {
            return 0;
        }
        FileTime built = Files.getLastModifiedTime(suite.root().resolve("launcher/target/built"));
        try (Stream<Path> files = Files.list(caches)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".aot")).toList();
            long fresh = 0;
            for (Path file : all) {
                fresh += Files.getLastModifiedTime(file).compareTo(built) > 0 ? 1 : 0;
            }
            return fresh;
        }
    }

    private Path caches() {
        return suite.home().resolve("runtime/aot");
    }

    private static double up(Suite suite) throws Exception {
        Instant start = Instant.now();
        suite.crm("up", "-d");
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    /** They are made one after the other while the suite is already in use. */
    private boolean awaitCaches() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(REHEARSALS);
        while (Instant.now().isBefore(deadline)) {
            if (count(caches()) >= CACHES) {
                return true;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return false;
    }
}
