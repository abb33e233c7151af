package com.zhike.crm.team.department;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads departments. */
@Component
public class DepartmentQueries {

    private static final String VIEW = """
            select d.id, d.version, d.name, d.parent_id, d.head_id, h.name as head_name, d.position,
                (select count(*) from employee e where e.department_id = d.id and e.status <> 'LEFT') as employees
            from department d left join employee h on h.id = d.head_id
            """;

    private final JdbcClient jdbc;

    DepartmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The departments the caller may look into. */
    public List<DepartmentView> list(CurrentEmployee caller) {
        return views(visibleTo(caller));
    }

    public DepartmentView view(UUID id, CurrentEmployee caller) {
        return views(visibleTo(caller).and("d.id = :id", "id", id)).stream()
                .findFirst()
                .orElseThrow(DepartmentNotFound::new);
    }

    DepartmentView view(DepartmentId id) {
        return views(new Conditions().and("d.id = :id", "id", id.value())).getFirst();
    }

    /** All departments, for anybody to choose from. */
    public List<DepartmentChoice> choices() {
        return jdbc.sql("select id, name, parent_id, position from department order by position, name")
                .query(DepartmentChoice.class)
                .list();
    }

    boolean hasPeople(DepartmentId id) {
        return jdbc.sql("select exists (select from employee where department_id = :id and status <> 'LEFT')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private List<DepartmentView> views(Conditions conditions) {
        return jdbc.sql(VIEW + conditions.where() + " order by d.position, d.name")
                .params(conditions.parameters())
                .query(DepartmentView.class)
                .list();
    }

    private static Conditions visibleTo(CurrentEmployee caller) {
        Conditions conditions = new Conditions();
        return caller.may("team.manage")
                ? conditions
                : conditions.within(
                        caller.scope(),
                        "d.head_id",
                        "d.id",
                        "d.id = (select e.department_id from employee e where e.id = :scopeEmployee)");
    }
}
