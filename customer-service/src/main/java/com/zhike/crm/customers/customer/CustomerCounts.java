package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows how many customers there are without walking them, from figures that the database keeps with each customer. */
@Service
public class CustomerCounts {

    private final JdbcClient jdbc;

    private final CustomerConditions conditions;

    CustomerCounts(JdbcClient jdbc, CustomerConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** How many an employee sees; for filters that {@link CustomerFilter#isKept} only. */
    @Transactional(readOnly = true)
    public long count(CustomerFilter filter, CurrentEmployee employee) {
        DataScope scope = employee.scope();
        Conditions kept = conditions.possession(
                new Conditions().within(scope, "c.owner_id", "c.department_id", "c.owner_id is null"),
                filter,
                employee);
        Conditions helped = conditions.possession(onlyHelped(scope), filter, employee);
        return jdbc.sql("select coalesce(sum(t.customers), 0) from (select c.customers from customer_counts c "
                        + kept.where()
                        + (scope.all() ? "" : " union all select count(*) from customer c " + helped.where())
                        + ") t")
                .params(kept.parameters())
                .params(helped.parameters())
                .query(Long.class)
                .single();
    }

    /** Adds to the figures what changed since the last time. Who reads meanwhile finds each change once, here or there. */
    @Transactional
    public void putTogether() {
        jdbc.sql("""
                with changed as (delete from customer_count_change returning *)
                insert into customer_count as kept (owner_id, department_id, stage, category, hot, customers)
                select owner_id, department_id, stage, category, hot, sum(customers) from changed
                group by owner_id, department_id, stage, category, hot
                order by owner_id, department_id, stage, category, hot
                on conflict (owner_id, department_id, stage, category, hot) do update
                set customers = kept.customers + excluded.customers
                """).update();
        jdbc.sql("""
                with changed as (delete from customer_arrival_change returning *)
                insert into customer_arrival as kept (department_id, quarter, customers)
                select department_id, quarter, sum(customers) from changed
                group by department_id, quarter order by department_id, quarter
                on conflict (department_id, quarter) do update set customers = kept.customers + excluded.customers
                """).update();
    }

    /** Those that only somebody sees who helps with them: few, and found by their helper. */
    private static Conditions onlyHelped(DataScope scope) {
        return new Conditions()
                .and("c.deleted_at is null")
                .and(CustomerScope.HELPED)
                .outside(scope, "c.owner_id", "c.department_id");
    }
}
