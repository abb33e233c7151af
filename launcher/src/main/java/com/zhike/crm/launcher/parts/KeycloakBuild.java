package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of Keycloak is the same in every installation, made once: the server built for PostgreSQL, and the script of its
 * tables, which it would otherwise work out change by change when it meets an empty database.
 */
public final class KeycloakBuild {

    private static final String DATABASE = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Liquibase makes its own table before it writes the script, in which it is therefore missing. */
    private static final String CHANGE_LOG = """
            create table databasechangelog (
                id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,
                dateexecuted timestamp not null, orderexecuted int not null, exectype varchar(10) not null,
                md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255),
                liquibase varchar(20), contexts varchar(255), labels varchar(255), deployment_id varchar(10)
            );
            """;

    private final Path home;

    private KeycloakBuild(Path home) {
        this.home = home;
    }

    /** Builds the server unless that has been done; takes some ten seconds of a processor. */
    public static KeycloakBuild in(Runtimes runtimes) throws IOException {
        Path home = runtimes.keycloak();
        Path done = home.resolve("built-for-postgres");
        if (!Files.exists(done)) {
            Programs.run("Building Keycloak", program(home, "build", "--db=postgres", "--health-enabled=true"));
            Files.createFile(done);
        }
        return new KeycloakBuild(home);
    }

    public Path home() {
        return home;
    }

    /** SQL for an empty database, written by Keycloak itself as it does for administrators who want to see it first. */
    public String tables(Runtimes runtimes) throws IOException {
        Path script = home.resolve("tables.sql");
        if (!Files.exists(script)) {
            try (FileChannel channel = FileChannel.open(
                            home.resolve("tables.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(script)) {
                    write(script, runtimes);
                }
            }
        }
        return CHANGE_LOG + Files.readString(script);
    }

    private void write(Path script, Runtimes runtimes) throws IOException {
        Path scratch = Files.createTempDirectory(home, "tables");
        Path half = scratch.resolve("tables.sql");
        EmbeddedPostgres postgres = EmbeddedPostgres.temporary(runtimes, scratch.resolve("postgresql"));
        try (Running _ = Running.start(postgres, scratch.resolve("postgresql.log"), PATIENCE)) {
            postgres.createDatabase(DATABASE, DATABASE);
            ProcessBuilder program = program(
                    home,
                    "start",
                    "--optimized",
                    "--spi-connections-jpa--quarkus--migration-strategy=manual",
                    "--spi-connections-jpa--quarkus--initialize-empty=false",
                    "--spi-connections-jpa--quarkus--migration-export=" + half);
            EmbeddedKeycloak.Endpoint endpoint = EmbeddedKeycloak.Endpoint.free();
            program.environment().putAll(endpoint.environment());
            program.environment()
                    .putAll(Map.of(
                            "KC_DB_URL", postgres.jdbcUrl(DATABASE),
                            "KC_DB_USERNAME", DATABASE,
                            "KC_DB_PASSWORD", DATABASE));
            // it always ends with an error, because the database is still empty
            Programs.Ended ended = Programs.toItsEnd("Keycloak", program);
            if (!Files.exists(half)) {
                throw new IOException("Keycloak did not write the script of its tables: " + ended.output());
            }
        }
        Files.move(half, script, StandardCopyOption.ATOMIC_MOVE);
        Trees.remove(scratch);
    }

    private static ProcessBuilder program(Path home, String... words) {
        List<String> line = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        line.addAll(List.of(words));
        ProcessBuilder program = new ProcessBuilder(line);
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        program.environment().put("JAVA_OPTS", String.join(" ", JavaCommand.flags(EmbeddedKeycloak.HEAP_MEGABYTES)));
        return program;
    }
}
