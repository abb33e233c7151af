package com.zhike.crm.knowledge.audience;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what reaches whom: whatever names departments reaches these and all below them, anything else everybody. */
@Component
public class Audience {

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition that a column of departments reaches those of {@code :audience}. */
    public static String reached(String column) {
        return "cardinality(" + column + ") = 0 or " + column + " && array[:audience]::uuid[]";
    }

    /** The employee's department and those above it; never empty, so that SQL can list it. */
    public List<UUID> of(CurrentEmployee employee) {
        UUID department = employee.departmentId();
        if (department == null) {
            return List.of(new UUID(0, 0));
        }
        List<UUID> above =
                jdbc.sql("""
                        with recursive up (id, parent_id) as (
                            select d.id, d.parent_id from directory_department d where d.id = :id
                            union select d.id, d.parent_id from directory_department d join up on d.id = up.parent_id)
                        select id from up""").param("id", department).query(UUID.class).list();
        return above.isEmpty() ? List.of(department) : above;
    }

    /** Refuses departments that do not exist. */
    public void require(String field, Collection<UUID> departments) {
        if (!departments.isEmpty()
                && jdbc.sql("select count(*) from directory_department where id in (:ids)")
                                .param("ids", departments)
                                .query(Long.class)
                                .single()
                        != new HashSet<>(departments).size()) {
            throw Invalid.field(field, "department-unknown");
        }
    }

    /** The departments by their names. */
    public List<ReachedDepartment> named(List<UUID> departments) {
        return departments.isEmpty()
                ? List.of()
                : jdbc.sql("select id, name from directory_department where id in (:ids) order by position, name")
                        .param("ids", departments)
                        .query(ReachedDepartment.class)
                        .list();
    }
}
