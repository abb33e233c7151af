package com.zhike.crm.sales.performance;

import com.zhike.crm.sales.order.Order;
import com.zhike.crm.sales.order.OrderState;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sales of each employee and day, together with the order that changes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SalesDays {

    private final JdbcClient jdbc;

    SalesDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Order.Placed event) {
        count(event.state());
    }

    @EventListener
    void on(Order.Changed event) {
        discount(event.state().id());
        count(event.state());
    }

    @EventListener
    void on(Order.Voided event) {
        discount(event.state().id());
    }

    private void count(OrderState order) {
        jdbc.sql("""
                with counted as (
                    insert into counted_order (order_id, day, owner_id, department_id, amount)
                    values (:id, :signedOn, :ownerId, :departmentId, :amount) returning *)
                insert into sales_day (day, owner_id, department_id, orders, amount)
                select day, owner_id, department_id, 1, amount from counted
                on conflict (day, owner_id, department_id) do update
                set orders = sales_day.orders + 1, amount = sales_day.amount + excluded.amount
                """).paramSource(order).update();
    }

    private void discount(UUID order) {
        jdbc.sql("""
                with gone as (delete from counted_order where order_id = :order returning *)
                update sales_day d set orders = d.orders - 1, amount = d.amount - gone.amount from gone
                where d.day = gone.day and d.owner_id = gone.owner_id
                  and d.department_id is not distinct from gone.department_id
                """).param("order", order).update();
    }
}
