package com.zhike.crm.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database of its own for one application context. */
final class TestDatabase {

    private final Infrastructure infrastructure = Infrastructure.get();

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    TestDatabase() {
        execute("create database " + name);
        Runtime.getRuntime().addShutdownHook(new Thread(this::drop));
    }

    String url() {
        return infrastructure.jdbcUrl() + name;
    }

    private void drop() {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        infrastructure.jdbcUrl() + "postgres", infrastructure.user(), infrastructure.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
