package com.zhike.crm.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    @Test
    void rowsSurviveARestart() throws Exception {
        EmbeddedPostgres postgres = postgres();
        try (Running running = Running.start(postgres, home.resolve("log"), PATIENCE)) {
            assertThat(running.process().isAlive()).isTrue();
            postgres.createDatabase("sales", "first");
            execute(postgres, "create table note (text varchar); insert into note values ('一二')");
        }

        try (Running running = Running.start(postgres, home.resolve("log"), PATIENCE)) {
            assertThat(running.process().isAlive()).isTrue();
            assertThat(read(postgres, "select text from note")).isEqualTo("一二");
        }
    }

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        EmbeddedPostgres postgres = postgres();
        try (Running running = Running.start(postgres, home.resolve("log"), PATIENCE)) {
            assertThat(running.process().isAlive()).isTrue();
            postgres.createDatabase("sales", "first");
            assertThat(read(postgres, "show fsync")).isEqualTo("on");
            assertThat(read(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(postgres, "select datlocale from pg_database where datname = 'sales'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void creatingADatabaseAgainKeepsItsRows() throws Exception {
        EmbeddedPostgres postgres = postgres();
        try (Running running = Running.start(postgres, home.resolve("log"), PATIENCE)) {
            assertThat(running.process().isAlive()).isTrue();
            assertThat(postgres.createDatabase("sales", "other")).isTrue();
            execute(postgres, "other", "create table note as select 'kept' as text");

            assertThat(postgres.createDatabase("sales", "first")).isFalse();

            assertThat(read(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void aScriptThatFailsLeavesNothing() throws Exception {
        EmbeddedPostgres postgres = postgres();
        try (Running running = Running.start(postgres, home.resolve("log"), PATIENCE)) {
            assertThat(running.process().isAlive()).isTrue();
            postgres.createDatabase("sales", "first");

            assertThatIOException()
                    .isThrownBy(() -> postgres.run("create table note (text varchar); oops;", "sales", "first"));
            postgres.run("create table note (text varchar); insert into note values ('一');", "sales", "first");

            assertThat(read(postgres, "select text from note")).isEqualTo("一");
        }
    }

    private EmbeddedPostgres postgres() {
        return new EmbeddedPostgres(Runtimes.ofUser(), home.resolve("data"), Ports.free(), "secret", Map.of());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        execute(postgres, "first", sql);
    }

    private static void execute(EmbeddedPostgres postgres, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("sales"), "sales", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("sales"), "sales", "first");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
