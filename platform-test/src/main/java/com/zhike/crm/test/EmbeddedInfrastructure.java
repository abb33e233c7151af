package com.zhike.crm.test;

import com.zhike.crm.launcher.parts.EmbeddedKafka;
import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Properties;

/** One PostgreSQL and one broker for a whole build: the first JVM starts them, later ones find them, and they end with the build. */
final class EmbeddedInfrastructure {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private EmbeddedInfrastructure() {}

    static Infrastructure start() {
        Build build = Build.current();
        Path home = build.directory().resolve("infrastructure-" + build.pid());
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path ready = home.resolve("ready.properties");
                if (lock.isValid() && !Files.exists(ready)) {
                    write(ready, launch(home, build));
                }
                return read(ready);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties launch(Path home, Build build) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.temporary(home.resolve("postgresql"));
        EmbeddedKafka kafka = EmbeddedKafka.temporary(home.resolve("kafka"));
        // launched, not started: they outlive this JVM
        Running server = Running.launch(postgres, home.resolve("postgresql.log"));
        Running broker = Running.launch(kafka, home.resolve("kafka.log"));
        build.onEnd(home, server.process().pid(), broker.process().pid());
        server.awaitReady(PATIENCE);
        broker.awaitReady(PATIENCE);
        Properties ready = new Properties();
        ready.setProperty("jdbcUrl", postgres.jdbcUrl(""));
        ready.setProperty("user", EmbeddedPostgres.SUPERUSER);
        ready.setProperty("password", postgres.password());
        ready.setProperty("bootstrapServers", kafka.bootstrapServers());
        return ready;
    }

    private static void write(Path file, Properties ready) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ready.store(out, null);
        }
    }

    private static Infrastructure read(Path file) throws IOException {
        Properties ready = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            ready.load(in);
        }
        return new Infrastructure(
                ready.getProperty("jdbcUrl"),
                ready.getProperty("user"),
                ready.getProperty("password"),
                ready.getProperty("bootstrapServers"));
    }
}
