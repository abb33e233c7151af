package com.zhike.crm.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The right to relay, which one replica has at a time: an advisory lock of a connection of its own.
 *
 * <p>Rows are read and removed over the same connection. When it breaks, the right is gone with it, and so is the means to
 * remove what somebody else relays now.
 */
class RelayLease implements AutoCloseable {

    /** "outbox" in ASCII; advisory locks belong to the database, and each service has its own. */
    private static final long LOCK = 0x6f7574626f78L;

    private final Connection connection;

    private RelayLease(Connection connection) {
        this.connection = connection;
    }

    static RelayLease open(JdbcConnectionDetails database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("connectTimeout", "5");
        // a server that vanished without a word must not keep the relay waiting for ever
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        return new RelayLease(DriverManager.getConnection(database.getJdbcUrl(), properties));
    }

    /** Whether this replica may relay; from then on it does until it closes. */
    boolean acquire() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            locked.next();
            if (!locked.getBoolean(1)) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + OutboxBell.CHANNEL);
        }
        return true;
    }

    List<OutboxRow> oldest(int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from outbox order by id limit ?")) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(OutboxRow.of(row));
                }
            }
        }
        return rows;
    }

    void remove(List<OutboxRow> rows) throws SQLException {
        Long[] ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
        }
    }

    /** Returns when the bell rings, or after the pause at the latest. */
    void awaitBell(Duration pause) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) pause.toMillis());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
