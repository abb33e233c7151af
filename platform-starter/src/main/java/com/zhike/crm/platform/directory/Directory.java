package com.zhike.crm.platform.directory;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.DepartmentRemoved;
import com.zhike.crm.events.TeamEvent.EmployeeChanged;
import com.zhike.crm.events.TeamEvent.EmployeeLeft;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The departments and employees of the company, as the newest events told. */
public class Directory {

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    Directory(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The employee, active or not. */
    public Optional<Employee> employee(UUID id) {
        return jdbc.sql("select * from directory_employee where id = :id")
                .param("id", id)
                .query(DirectoryRows::employee)
                .optional();
    }

    /** The department. */
    public Optional<Department> department(UUID id) {
        return jdbc.sql("select * from directory_department where id = :id")
                .param("id", id)
                .query(DirectoryRows::department)
                .optional();
    }

    /** The names of those employees that are known. */
    public Map<UUID, String> names(Collection<UUID> employeeIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!employeeIds.isEmpty()) {
            jdbc.sql("select id, name from directory_employee where id in (:ids)")
                    .param("ids", employeeIds)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }

    /** The department and all below it. */
    public Set<UUID> tree(UUID departmentId) {
        return new HashSet<>(
                jdbc.sql("""
                with recursive tree (id) as (
                    select cast(:id as uuid)
                    union
                    select below.id from directory_department below join tree on below.parent_id = tree.id
                ) select id from tree
                """).param("id", departmentId).query(UUID.class).list());
    }

    /** Takes over what an event says. */
    @Transactional
    public void apply(TeamEvent event) {
        switch (event) {
            case DepartmentChanged e -> DirectoryRows.store(jdbc, e);
            case DepartmentRemoved e ->
                jdbc.sql("delete from directory_department where id = :id")
                        .param("id", e.subjectId())
                        .update();
            case EmployeeChanged e -> DirectoryRows.store(jdbc, e);
            // the row stays: old records still show his name
            case EmployeeLeft e ->
                jdbc.sql("update directory_employee set active = false where id = :id")
                        .param("id", e.subjectId())
                        .update();
            case TeamEvent.Unknown _ -> {}
        }
        events.publishEvent(new DirectoryChanged());
    }
}
