package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.paging.SortKey;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads customers, each within what the employee sees. */
@Service
@Transactional(readOnly = true)
public class CustomerQueries {

    private static final String TABLES = """
            customer c
            left join directory_department d on d.id = c.department_id
            left join contact m on m.customer_id = c.id and m.main
            """;

    private static final String COLUMNS = """
            c.*, d.name as department_name, m.id as main_contact_id, m.name as main_contact_name,
            coalesce(m.mobile, m.phone) as main_contact_phone""";

    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("name", "c.name collate \"zh-x-icu\""),
            Map.entry("number", "c.number"),
            Map.entry("category", "c.category"),
            Map.entry("stage", "c.stage"),
            Map.entry("level", "c.level"),
            Map.entry("industry", "c.industry"),
            Map.entry("province", "c.province"),
            Map.entry("createdAt", "c.created_at"),
            Map.entry("lastActivityAt", "c.last_activity_at nulls last"),
            Map.entry("nextVisitAt", "c.next_visit_at nulls last"),
            Map.entry("orderAmount", "c.order_amount"),
            Map.entry("ownerName", "c.owner_name collate \"zh-x-icu\""));

    private static final Set<String> GROUPED = Set.of("category", "stage", "level", "industry", "province");

    private final JdbcClient jdbc;

    private final CustomerConditions conditions;

    private final CustomerCounts counts;

    private final ChangeHistory history;

    CustomerQueries(JdbcClient jdbc, CustomerConditions conditions, CustomerCounts counts, ChangeHistory history) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.counts = counts;
        this.history = history;
    }

    public Page<CustomerSummary> search(CustomerFilter filter, PageQuery page, CurrentEmployee employee) {
        return list(conditions.of(filter, employee))
                .countedBy(filter.isKept() ? () -> counts.count(filter, employee) : null)
                .read(jdbc, newestWithin(page), CustomerRows::summary);
    }

    /** Many customers share a category or a stage: among them the order is that of their index. */
    private static PageQuery newestWithin(PageQuery page) {
        if (page.sort().size() != 1 || !GROUPED.contains(page.sort().getFirst().name())) {
            return page;
        }
        SortKey group = page.sort().getFirst();
        List<SortKey> sort = List.of(group, new SortKey("createdAt", group.descending()));
        return new PageQuery(page.page(), page.size(), sort, page.cursor());
    }

    /** What was deleted and could be restored by the employee. */
    public Page<CustomerSummary> recycleBin(PageQuery page, CurrentEmployee employee) {
        Conditions deleted = new Conditions()
                .and("c.deleted_at is not null")
                .within(employee.scope(), "c.owner_id", "c.department_id", "c.owner_id is null");
        return list(deleted).read(jdbc, page, CustomerRows::summary);
    }

    public List<CustomerChoice> choices(@Nullable String q, CurrentEmployee employee) {
        Conditions visible = conditions.of(CustomerFilter.search(q), employee);
        return jdbc.sql("select c.id, c.name, c.number, c.owner_name from " + TABLES + visible.where()
                        + " order by c.created_at desc limit 20")
                .params(visible.parameters())
                .query(CustomerChoice.class)
                .list();
    }

    public CustomerView view(CustomerId id, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("c.id = :id", "id", id.value());
        List<CustomerView.HelperView> helpers = helpers(id);
        return jdbc.sql("select " + COLUMNS + """
                , cb.name as created_by_name, ch.name as changed_by_name, la.name as last_activity_by_name,
                (select count(*) from activity a
                    where a.customer_id = c.id and a.sheet_id is not null and a.withdrawn_at is null) as survey_count
                from""" + " " + TABLES + """
                left join directory_employee cb on cb.id = c.created_by
                left join directory_employee ch on ch.id = c.changed_by
                left join directory_employee la on la.id = c.last_activity_by
                """ + visible.where())
                .params(visible.parameters())
                .query((row, _) -> CustomerRows.view(row, helpers, employee))
                .optional()
                .orElseThrow(() -> new CustomerNotFound(id));
    }

    public Page<Change> history(CustomerId id, PageQuery page, CurrentEmployee employee) {
        requireVisible(id, employee);
        return history.of(CustomerHistory.SUBJECT, id.value(), page);
    }

    /** Refuses a customer that the employee does not see, as if it were not there. */
    public void requireVisible(CustomerId id, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("c.id = :id", "id", id.value());
        boolean found = jdbc.sql("select exists (select 1 from customer c " + visible.where() + ")")
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
        if (!found) {
            throw new CustomerNotFound(id);
        }
    }

    private static ListStatement list(Conditions conditions) {
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .counting("customer c")
                .where(conditions)
                .sortable(SORTABLE)
                .defaultSort("-createdAt")
                .uniqueBy("c.id");
    }

    private List<CustomerView.HelperView> helpers(CustomerId id) {
        return jdbc.sql("""
                select h.employee_id, e.name, h.access from customer_helper h
                left join directory_employee e on e.id = h.employee_id
                where h.customer_id = :id order by e.name, h.employee_id
                """)
                .param("id", id.value())
                .query(CustomerView.HelperView.class)
                .list();
    }
}
