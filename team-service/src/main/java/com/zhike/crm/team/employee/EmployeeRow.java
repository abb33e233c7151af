package com.zhike.crm.team.employee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of an employee and how they are read. */
final class EmployeeRow {

    static final String COLUMNS = "e.*, d.name as department_name, s.name as superior_name";
    static final String TABLES = "employee e left join department d on d.id = e.department_id"
            + " left join employee s on s.id = e.superior_id";

    private EmployeeRow() {}

    static EmployeeView view(ResultSet row, int number) throws SQLException {
        return new EmployeeView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("username"),
                row.getString("name"),
                EmployeeStatus.valueOf(row.getString("status")),
                row.getObject("department_id", UUID.class),
                row.getString("department_name"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("email"),
                row.getString("number"),
                gender(row.getString("gender")),
                row.getString("title"),
                row.getObject("superior_id", UUID.class),
                row.getString("superior_name"),
                row.getString("mobile"),
                row.getString("phone"),
                row.getString("qq"),
                row.getString("wechat"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("birthday", LocalDate.class),
                instant(row.getObject("last_login_at", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Gender gender(@Nullable String value) {
        return value == null ? null : Gender.valueOf(value);
    }
}
