package com.zhike.crm.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** nginx as it is usually put before a service, with connections that are kept. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            %5$s
            worker_processes 2;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                keepalive_requests 1000000;
                upstream service { server 127.0.0.1:%2$d; keepalive %4$d; keepalive_requests 1000000; }
                server {
                    listen 127.0.0.1:%3$d;
                    location / {
                        proxy_pass http://service;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                    }
                }
            }
            """;

    private final Path directory;

    private final int port;

    private final Process process;

    private Nginx(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Starts it, unless it is not installed. */
    static Optional<Nginx> before(int upstream) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path directory = Files.createTempDirectory("bench-nginx");
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Path configuration = Files.writeString(
                directory.resolve("nginx.conf"),
                CONFIGURATION.formatted(directory, upstream, port, 2 * Options.CLIENTS, user));
        try {
            Process process = new ProcessBuilder("nginx", "-p", directory.toString(), "-c", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("output.log").toFile())
                    .start();
            Nginx nginx = new Nginx(directory, port, process);
            nginx.await();
            return Optional.of(nginx);
        } catch (IOException notInstalled) {
            remove(directory);
            return Optional.empty();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        remove(directory);
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 50 && process.isAlive(); i++) {
            try (Socket answered = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException starting) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("nginx did not start: " + Files.readString(directory.resolve("output.log")));
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
