package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads views of activities from rows. */
final class ActivityRows {

    private ActivityRows() {}

    static ActivityView view(ResultSet row, CurrentEmployee employee, CorrectionPolicy corrections)
            throws SQLException {
        UUID author = row.getObject("employee_id", UUID.class);
        Instant createdAt = instant(row, "created_at");
        UUID sheet = row.getObject("sheet_id", UUID.class);
        return new ActivityView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                row.getString("contact_name"),
                details(row),
                row.getBoolean("visit"),
                row.getString("stage"),
                row.getString("opportunity_name"),
                author,
                row.getString("employee_name"),
                row.getString("department_name"),
                sheet,
                sheet == null && corrections.allows(employee, author, createdAt),
                createdAt);
    }

    static DueVisit due(ResultSet row, int number) throws SQLException {
        return new DueVisit(
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                instant(row, "next_visit_at"),
                row.getString("next_visit_note"),
                row.getString("owner_name"),
                instant(row, "last_activity_at"));
    }

    private static ActivityDetails details(ResultSet row) throws SQLException {
        return new ActivityDetails(
                row.getObject("contact_id", UUID.class),
                row.getString("type"),
                instant(row, "happened_at"),
                row.getString("content"),
                row.getString("outcome"),
                row.getObject("opportunity_id", UUID.class),
                row.getBigDecimal("cost"),
                row.getString("companions"),
                instant(row, "next_visit_at"),
                row.getString("next_visit_note"),
                row.getObject("remind_minutes_before", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
