package com.zhike.crm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** {@code ./crm status}: each part with its process, as a table. */
final class Status {

    private static final String ROW = "%-18s %-9s %8s %6s %10s %9s %8s%n";
    private static final double KIBI = 1024.0;

    private final Home home;

    Status(Home home) {
        this.home = home;
    }

    /** Whether everything is ready. */
    boolean print() throws IOException {
        Path pid = home.run().resolve("launcher.pid");
        boolean alive = Files.exists(pid)
                && ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .isPresent();
        if (!alive) {
            System.out.println("The suite is not running.");
            return false;
        }
        System.out.printf(ROW, "part", "state", "pid", "port", "up", "memory", "restarts");
        long launcher = Long.parseLong(Files.readString(pid).strip());
        row(
                "launcher",
                "ready",
                launcher,
                "-",
                ProcessHandle.of(launcher).flatMap(p -> p.info().startInstant()).orElse(Instant.now()),
                0);
        List<Board.Entry> entries = Board.read(home.run()).stream()
                .filter(entry -> Plan.names().anyMatch(entry.part()::equals) || entry.pid() != 0)
                .toList();
        for (Board.Entry entry : entries) {
            row(
                    entry.part(),
                    entry.state().name().toLowerCase(Locale.ROOT),
                    entry.pid(),
                    String.valueOf(entry.port()),
                    Instant.ofEpochSecond(entry.sinceEpochSecond()),
                    entry.restarts());
        }
        return Files.exists(home.ready());
    }

    private static void row(String part, String state, long pid, String port, Instant since, int restarts) {
        Duration up = Duration.between(since, Instant.now());
        System.out.printf(
                ROW,
                part,
                state,
                pid == 0 ? "-" : String.valueOf(pid),
                port,
                "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart()),
                memory(pid),
                restarts);
    }

    /** The share of its memory that it does not have in common with others. */
    private static String memory(long pid) {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .map(line ->
                            String.format(Locale.ROOT, "%.0f MiB", Long.parseLong(line.replaceAll("\\D", "")) / KIBI))
                    .findFirst()
                    .orElse("-");
        } catch (IOException gone) {
            return "-";
        }
    }
}
