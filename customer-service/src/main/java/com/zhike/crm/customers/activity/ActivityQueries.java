package com.zhike.crm.customers.activity;

import com.zhike.crm.customers.customer.CustomerScope;
import com.zhike.crm.customers.customer.VisitWindow;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads activities of those customers that the employee sees. */
@Service
@Transactional(readOnly = true)
public class ActivityQueries {

    private static final String TABLES = """
            activity a
            join customer c on c.id = a.customer_id
            left join contact p on p.id = a.contact_id
            left join known_opportunity k on k.id = a.opportunity_id
            left join directory_employee e on e.id = a.employee_id
            left join directory_department d on d.id = a.department_id
            """;

    private static final String COLUMNS = """
            a.*, c.name as customer_name, p.name as contact_name, k.name as opportunity_name,
            e.name as employee_name, d.name as department_name""";

    private final JdbcClient jdbc;

    private final ActivityConditions conditions;

    private final VisitWindow visits;

    private final CorrectionPolicy corrections;

    ActivityQueries(JdbcClient jdbc, ActivityConditions conditions, VisitWindow visits, CorrectionPolicy corrections) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.visits = visits;
        this.corrections = corrections;
    }

    public Page<ActivityView> search(ActivityFilter filter, PageQuery page, CurrentEmployee employee) {
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .where(conditions.of(filter, employee))
                .sortable(Map.of("happenedAt", "a.happened_at", "createdAt", "a.created_at"))
                .defaultSort("-happenedAt")
                .uniqueBy("a.id")
                .read(jdbc, page, (row, _) -> ActivityRows.view(row, employee, corrections));
    }

    public ActivityView view(ActivityId id, CurrentEmployee employee) {
        Conditions visible = visible(id, employee);
        return jdbc.sql("select " + COLUMNS + " from " + TABLES + visible.where())
                .params(visible.parameters())
                .query((row, _) -> ActivityRows.view(row, employee, corrections))
                .optional()
                .orElseThrow(() -> new ActivityNotFound(id));
    }

    /** Customers of somebody whose next visit is overdue, or due today or this week. */
    public Page<DueVisit> due(@Nullable String when, PageQuery page, CurrentEmployee employee) {
        Conditions due = CustomerScope.visibleTo(employee).and("c.owner_id is not null");
        visits.restrict(due, when == null ? "overdue" : when);
        return ListStatement.select("""
                c.id as customer_id, c.name as customer_name, c.next_visit_at, c.next_visit_note,
                c.owner_name, c.last_activity_at""")
                .from("customer c")
                .where(due)
                .sortable(Map.of("nextVisitAt", "c.next_visit_at"))
                .defaultSort("nextVisitAt")
                .uniqueBy("c.id")
                .read(jdbc, page, ActivityRows::due);
    }

    void requireVisible(ActivityId id, CurrentEmployee employee) {
        Conditions visible = visible(id, employee);
        boolean found = jdbc.sql("select exists (select 1 from activity a join customer c on c.id = a.customer_id "
                        + visible.where() + ")")
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
        if (!found) {
            throw new ActivityNotFound(id);
        }
    }

    private static Conditions visible(ActivityId id, CurrentEmployee employee) {
        return CustomerScope.visibleTo(employee).and("a.withdrawn_at is null").and("a.id = :id", "id", id.value());
    }
}
