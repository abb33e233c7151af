package com.zhike.crm.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One more process of a service, started as the launcher started its own but for the port and what is said otherwise. */
final class Replica implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Duration START = Duration.ofMinutes(4);

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final int port = free();
    private Process process;

    Replica(String service, ProcessHandle original, Map<String, String> otherwise) {
        command = entries(original, "cmdline");
        environment = new HashMap<>();
        entries(original, "environ").forEach(entry -> {
            String[] parts = entry.split("=", 2);
            environment.put(parts[0], parts[1]);
        });
        // by it the launcher would know the process as its own
        environment.remove("CRM_PART");
        environment.putAll(otherwise);
        environment.put("SERVER_PORT", String.valueOf(port));
        log = Path.of("target", "replica-" + service + ".log").toAbsolutePath();
        process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    int port() {
        return port;
    }

    /** Ends as a pod does that has served its time, and starts again. */
    void restart() {
        stop();
        process = start();
        awaitReady(port);
    }

    /** Asks it to end, and lets it finish what it has begun. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException(log + ": it did not end within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Returns when the process behind the port calls itself ready. */
    static void awaitReady(int port) {
        HttpRequest readiness = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Wait.until(
                "readiness of port " + port,
                START,
                () -> HTTP.send(readiness, BodyHandlers.discarding()).statusCode(),
                status -> status == 200);
    }

    private Process start() {
        try {
            ProcessBuilder program = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            program.environment().clear();
            program.environment().putAll(environment);
            return program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> entries(ProcessHandle original, String file) {
        try {
            byte[] all = Files.readAllBytes(Path.of("/proc", String.valueOf(original.pid()), file));
            return Arrays.stream(new String(all, StandardCharsets.UTF_8).split("\0"))
                    .filter(Objects::nonNull)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
