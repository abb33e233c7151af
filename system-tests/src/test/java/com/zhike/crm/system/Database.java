package com.zhike.crm.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of a service, read past the service, to compare what several of them keep. */
record Database(String url, String password) {

    /** The first column of each row. */
    List<String> lines(String query, Object... values) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(url + ": " + e.getMessage(), e);
        }
        return lines;
    }
}
