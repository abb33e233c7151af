package com.zhike.crm.schedule.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears the hints of all replicas, over a connection of its own, and passes them to the browsers of this one. */
@Component
class LiveWire implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveWire.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;

    private final Subscriptions subscriptions;

    private volatile CountDownLatch stopped = new CountDownLatch(0);

    LiveWire(JdbcConnectionDetails database, Subscriptions subscriptions) {
        this.database = database;
        this.subscriptions = subscriptions;
    }

    private void work(CountDownLatch stop) {
        while (stop.getCount() > 0) {
            try (Connection connection = connect()) {
                // whatever was said while nobody listened
                for (Topic topic : Topic.values()) {
                    subscriptions.pass(new Hint(topic, Set.of()));
                }
                listen(connection, stop);
            } catch (SQLException failure) {
                log.warn("Hints cannot be heard, trying again: {}", failure.getMessage());
                pause(stop);
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "live-wire");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + LiveHints.CHANNEL);
        }
        return connection;
    }

    private void listen(Connection connection, CountDownLatch stop) throws SQLException {
        PGConnection wire = connection.unwrap(PGConnection.class);
        long checked = System.nanoTime();
        while (stop.getCount() > 0) {
            PGNotification[] heard = wire.getNotifications((int) PAUSE.toMillis());
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                pass(notification.getParameter());
            }
            if (System.nanoTime() - checked > Duration.ofSeconds(15).toNanos()) {
                // a server that vanished without a word says nothing for ever
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select 1");
                }
                checked = System.nanoTime();
            }
        }
    }

    private void pass(String text) {
        try {
            subscriptions.pass(Hint.decode(text));
        } catch (IllegalArgumentException later) {
            log.debug("A replica of another release hints at {}", text, later);
        }
    }

    private static void pause(CountDownLatch stop) {
        try {
            stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        Thread.ofPlatform().name("live-wire").daemon().start(() -> work(stop));
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
