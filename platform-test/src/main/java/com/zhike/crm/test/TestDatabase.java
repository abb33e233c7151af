package com.zhike.crm.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of its own, for one application context or one test. */
public final class TestDatabase {

    private final Infrastructure infrastructure = Infrastructure.get();

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    public TestDatabase() {
        execute("create database " + name);
        Runtime.getRuntime().addShutdownHook(new Thread(this::drop));
    }

    public String url() {
        return infrastructure.jdbcUrl() + name;
    }

    /** Where it is found and who may enter. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url(), user(), password());
    }

    public String user() {
        return infrastructure.user();
    }

    public String password() {
        return infrastructure.password();
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
