package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL cluster of its own on the loopback interface, safe against crashes unless the settings say otherwise; tests
 * take {@link #temporary}, start it with {@link Running#start} and get a database with {@link #createDatabase}.
 */
public final class EmbeddedPostgres implements Part {

    public static final String SUPERUSER = "postgres";

    private final Runtimes runtimes;
    private final Path data;
    private final int port;
    private final String password;
    private final Map<String, String> settings;

    public EmbeddedPostgres(Runtimes runtimes, Path data, int port, String password, Map<String, String> settings) {
        this.runtimes = runtimes;
        this.data = data;
        this.port = port;
        this.password = password;
        this.settings = settings;
    }

    /** For tests: a free port, binaries shared by all builds, and no waiting for the disk. */
    public static EmbeddedPostgres temporary(Path data) {
        return temporary(Runtimes.ofUser(), data);
    }

    static EmbeddedPostgres temporary(Runtimes runtimes, Path data) {
        return new EmbeddedPostgres(
                runtimes, data, Ports.free(), SUPERUSER, Map.of("fsync", "off", "max_connections", "300"));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        Path bin = runtimes.postgres().resolve("bin");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(bin);
        }
        List<String> command = Unprivileged.command(bin.resolve("postgres").toString(), "-D", data.toString());
        command.addAll(List.of("-p", String.valueOf(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories="));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessBuilder(command);
    }

    @Override
    public boolean ready() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException starting) {
            return false;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; on SIGTERM it would wait for every client to leave. */
    @Override
    public void stop(Process process) {
        Signals.interrupt(process);
    }

    /**
     * Creates a database and its owner of the same name; when both exist, only sees to the password. Says whether the
     * database is new.
     */
    public boolean createDatabase(String name, String ownerPassword) throws IOException {
        String owner = "\"" + name.replace("\"", "\"\"") + "\"";
        String secret = "'" + ownerPassword.replace("'", "''") + "'";
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            boolean known = exists(sql, "select 1 from pg_roles where rolname = '" + name.replace("'", "''") + "'");
            sql.execute((known ? "alter" : "create") + " role " + owner + " login password " + secret);
            if (!exists(sql, "select 1 from pg_database where datname = '" + name.replace("'", "''") + "'")) {
                sql.execute("create database " + owner + " owner " + owner);
                sql.execute("revoke all on database " + owner + " from public");
                return true;
            }
            return false;
        } catch (SQLException e) {
            throw new IOException("Database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs a script as the database's owner: all of it or, when something fails, nothing. */
    public void run(String script, String database, String ownerPassword) throws IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database), database, ownerPassword);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("Database " + database + ": " + e.getMessage(), e);
        }
    }

    public void dropDatabase(String name) throws IOException {
        String owner = "\"" + name.replace("\"", "\"\"") + "\"";
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + owner + " with (force)");
            sql.execute("drop role if exists " + owner);
        } catch (SQLException e) {
            throw new IOException("Database " + name + ": " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private void initialise(Path bin) throws IOException {
        Files.createDirectories(data.getParent());
        Path secret = Files.createTempFile(data.getParent(), "initdb", ".secret");
        try {
            Files.writeString(secret, password);
            List<String> command = Unprivileged.command(bin.resolve("initdb").toString(), "-D", data.toString());
            command.addAll(List.of("-U", SUPERUSER, "--pwfile=" + secret, "-A", "scram-sha-256"));
            command.addAll(List.of("-E", "UTF8", "--locale=C"));
            // the same order of strings on every machine, whatever locales it has
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Programs.run("initdb", new ProcessBuilder(command));
        } finally {
            Files.deleteIfExists(secret);
        }
    }
}
