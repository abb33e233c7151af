package com.zhike.crm.team.employee;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads employees. */
@Component
public class EmployeeQueries {

    private static final int CHOICES = 100;
    private static final Map<String, String> SORTABLE = Map.of(
            "name", "e.name",
            "username", "e.username",
            "number", "e.number nulls last",
            "departmentName", "d.name nulls last",
            "status", "e.status",
            "joinedOn", "e.joined_on nulls last",
            "lastLoginAt", "e.last_login_at nulls last",
            "createdAt", "e.created_at");

    private final JdbcClient jdbc;
    private final Directory directory;

    EmployeeQueries(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The employees the caller may look at. */
    public Page<EmployeeView> list(EmployeeFilter filter, PageQuery page, CurrentEmployee caller) {
        return ListStatement.select(EmployeeRow.COLUMNS)
                .from(EmployeeRow.TABLES)
                .where(matching(filter, visibleTo(caller)))
                .sortable(SORTABLE)
                .defaultSort("username")
                .uniqueBy("e.id")
                .read(jdbc, page, EmployeeRow::view);
    }

    public EmployeeView view(UUID id, CurrentEmployee caller) {
        return view(visibleTo(caller).and("e.id = :id", "id", id));
    }

    EmployeeView view(EmployeeId id) {
        return view(new Conditions().and("e.id = :id", "id", id.value()));
    }

    /** Active employees, for anybody to choose from. */
    public List<EmployeeChoice> choices(EmployeeFilter filter) {
        Conditions conditions = matching(filter, new Conditions().and("e.status = 'ACTIVE'"));
        return jdbc.sql("select e.id, e.name, e.department_id, d.name as department_name from " + EmployeeRow.TABLES
                        + " " + conditions.where() + " order by e.name, e.id limit " + CHOICES)
                .params(conditions.parameters())
                .query(EmployeeChoice.class)
                .list();
    }

    private EmployeeView view(Conditions conditions) {
        return jdbc.sql("select " + EmployeeRow.COLUMNS + " from " + EmployeeRow.TABLES + " " + conditions.where())
                .params(conditions.parameters())
                .query(EmployeeRow::view)
                .optional()
                .orElseThrow(EmployeeNotFound::new);
    }

    private Conditions matching(EmployeeFilter filter, Conditions conditions) {
        return conditions
                .and(
                        "lower(concat_ws(' ', e.name, e.username, e.mobile, e.phone, e.email, e.number)) like :q",
                        "q",
                        filter.pattern())
                .and(
                        "e.department_id in (:departments)",
                        "departments",
                        filter.departmentId() == null ? null : directory.tree(filter.departmentId()))
                .and(
                        "e.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .and(":role = any (e.roles)", "role", filter.role());
    }

    private static Conditions visibleTo(CurrentEmployee caller) {
        return caller.may("team.manage")
                ? new Conditions()
                : new Conditions().within(caller.scope(), "e.id", "e.department_id");
    }
}
