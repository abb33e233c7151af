package com.zhike.crm.sales.order;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what the orders come to without walking them, from sums that the database keeps with each order. */
@Component
class OrderSums {

    private final JdbcClient jdbc;

    OrderSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a filter that asks for owner and status only, see {@link OrderFilter#isKept}. */
    OrderTotals totals(OrderFilter filter, boolean countable, CurrentEmployee reader) {
        DataScope scope = reader.scope();
        Conditions kept = filter.ofOwnerAndStatus(
                new Conditions().within(scope, "s.owner_id", "s.department_id"), "s", countable, reader);
        Conditions others = filter.ofOwnerAndStatus(atOnesOwnCustomers(scope), "o", countable, reader);
        return jdbc.sql("select coalesce(sum(t.orders), 0) as count, coalesce(sum(t.amount), 0.00) as amount from ("
                        + "select s.orders, s.amount from order_sums s " + kept.where()
                        + (scope.all()
                                ? ""
                                : " union all select count(*), sum(o.amount) from sales_order o " + others.where())
                        + ") t")
                .params(kept.parameters())
                .params(others.parameters())
                .query(OrderTotals.class)
                .single();
    }

    /** Adds to the sums what changed since the last time. Who reads meanwhile finds each change once, here or there. */
    @Transactional
    public void putTogether() {
        jdbc.sql("""
                with changed as (delete from order_sum_change returning *)
                insert into order_sum (owner_id, department_id, status, orders, amount)
                select owner_id, department_id, status, sum(orders), sum(amount) from changed
                group by owner_id, department_id, status order by owner_id, department_id, status
                on conflict (owner_id, department_id, status) do update
                set orders = order_sum.orders + excluded.orders, amount = order_sum.amount + excluded.amount
                """).update();
    }

    /** Orders of others, seen because the customer is the reader's: few, and found by their customers. */
    private static Conditions atOnesOwnCustomers(DataScope scope) {
        return new Conditions()
                .and("o.customer_id = any (array(select id from known_customer where owner_id = :scopeEmployee))")
                .outside(scope, "o.owner_id", "o.department_id");
    }
}
