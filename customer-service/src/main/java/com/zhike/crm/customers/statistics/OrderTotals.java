package com.zhike.crm.customers.statistics;

import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.stage.StageService;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each customer ordered: sums over the orders known, so that hearing of one twice changes nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrderTotals {

    private final JdbcClient jdbc;

    private final CustomerService customers;

    private final StageService stages;

    private final String currency;

    OrderTotals(
            JdbcClient jdbc,
            CustomerService customers,
            StageService stages,
            @Value("${crm.business.currency:CNY}") String currency) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.stages = stages;
        this.currency = currency;
    }

    /** The order counts with these values from now on; who buys has signed. */
    public void count(KnownOrder order) {
        Set<UUID> concerned = lock(order.id(), order.customerId());
        jdbc.sql("""
                insert into known_order (id, customer_id, number, amount, currency, signed_on)
                values (:id, :customerId, :number, :amount, :currency, :signedOn)
                on conflict (id) do update set customer_id = excluded.customer_id, number = excluded.number,
                    amount = excluded.amount, currency = excluded.currency, signed_on = excluded.signed_on
                """).paramSource(order).update();
        concerned.forEach(this::refresh);
        stages.ladder().signed().ifPresent(signed -> customers.follow(new CustomerId(order.customerId()), signed));
    }

    /** The order no longer counts. */
    public void discount(UUID orderId, UUID customerId) {
        Set<UUID> concerned = lock(orderId, customerId);
        jdbc.sql("update known_order set void = true where id = :id")
                .param("id", orderId)
                .update();
        concerned.forEach(this::refresh);
    }

    /** Without the lock two orders of one customer that arrive at once would each sum without the other. */
    private Set<UUID> lock(UUID orderId, UUID customerId) {
        Set<UUID> concerned = new TreeSet<>(jdbc.sql("select customer_id from known_order where id = :id")
                .param("id", orderId)
                .query(UUID.class)
                .list());
        concerned.add(customerId);
        jdbc.sql("select id from customer where id in (:ids) order by id for update")
                .param("ids", concerned)
                .query(UUID.class)
                .list();
        return concerned;
    }

    private void refresh(UUID customerId) {
        jdbc.sql("""
                update customer set currency = :currency, (order_count, order_amount, last_order_on) =
                    (select count(*), coalesce(sum(amount) filter (where currency = :currency), 0), max(signed_on)
                    from known_order where customer_id = :customer and not void)
                where id = :customer
                """).param("customer", customerId).param("currency", currency).update();
    }
}
