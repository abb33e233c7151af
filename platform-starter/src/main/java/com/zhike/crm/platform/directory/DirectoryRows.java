package com.zhike.crm.platform.directory;

import com.zhike.crm.events.Scope;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.EmployeeChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory's tables. */
final class DirectoryRows {

    private DirectoryRows() {}

    static Employee employee(ResultSet row, int number) throws SQLException {
        return new Employee(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getObject("department_id", UUID.class),
                row.getString("title"),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("active"),
                set(row, "roles", String[].class),
                set(row, "permissions", String[].class),
                Scope.valueOf(row.getString("scope")),
                set(row, "scope_departments", UUID[].class));
    }

    private static <T> Set<T> set(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return Set.copyOf(Arrays.asList(type.cast(row.getArray(column).getArray())));
    }

    static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getObject("head_id", UUID.class),
                row.getInt("position"));
    }

    static void store(JdbcClient jdbc, DepartmentChanged event) {
        jdbc.sql("""
                insert into directory_department (id, parent_id, name, head_id, position)
                values (:id, :parent, :name, :head, :position)
                on conflict (id) do update set parent_id = excluded.parent_id, name = excluded.name,
                    head_id = excluded.head_id, position = excluded.position
                """)
                .param("id", event.subjectId())
                .param("parent", event.parentId())
                .param("name", event.name())
                .param("head", event.headId())
                .param("position", event.position())
                .update();
    }

    static void store(JdbcClient jdbc, EmployeeChanged event) {
        jdbc.sql("""
                insert into directory_employee (id, username, name, department_id, title, phone, email, active,
                    roles, permissions, scope, scope_departments)
                values (:id, :username, :name, :department, :title, :phone, :email, :active,
                    :roles, :permissions, :scope, cast(:scopeDepartments as uuid[]))
                on conflict (id) do update set username = excluded.username, name = excluded.name,
                    department_id = excluded.department_id, title = excluded.title, phone = excluded.phone,
                    email = excluded.email, active = excluded.active, roles = excluded.roles,
                    permissions = excluded.permissions, scope = excluded.scope,
                    scope_departments = excluded.scope_departments
                """)
                .param("id", event.subjectId())
                .param("username", event.username())
                .param("name", event.name())
                .param("department", event.departmentId())
                .param("title", event.title())
                .param("phone", event.phone())
                .param("email", event.email())
                .param("active", event.active())
                .param("roles", event.roles().toArray(String[]::new))
                .param("permissions", event.permissions().toArray(String[]::new))
                .param("scope", event.scope().name())
                .param(
                        "scopeDepartments",
                        event.scopeDepartments().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
