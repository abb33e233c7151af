package com.zhike.crm.schedule.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row whose types JDBC does not know by itself. */
public record Columns(ResultSet row) {

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
