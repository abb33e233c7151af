package com.zhike.crm.sales.order;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.sales.ownership.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads orders, each reader his own. */
@Service
public class OrderQueries {

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "o.number",
            "subject", "o.subject",
            "customerName", "k.name",
            "amount", "o.amount",
            "status", "o.status",
            "signedOn", "o.signed_on",
            "ownerName", "e.name",
            "departmentName", "d.name",
            "createdAt", "o.created_at");

    private final JdbcClient jdbc;

    private final OrderSums sums;

    OrderQueries(JdbcClient jdbc, OrderSums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    public Page<OrderSummary> search(OrderFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select("o.*, k.name as customer_name, e.name as owner_name, d.name as department_name")
                .from("sales_order o left join known_customer k on k.id = o.customer_id"
                        + " left join directory_employee e on e.id = o.owner_id"
                        + " left join directory_department d on d.id = o.department_id")
                .counting("sales_order o")
                .countedBy(
                        filter.isKept()
                                ? () -> sums.totals(filter, false, reader).count()
                                : null)
                .where(filter.conditions(reader))
                .sortable(SORTABLE)
                .defaultSort("-createdAt")
                .uniqueBy("o.id")
                .read(jdbc, page, new DataClassRowMapper<>(OrderSummary.class));
    }

    public OrderTotals totals(OrderFilter filter, CurrentEmployee reader) {
        if (filter.isKept()) {
            return sums.totals(filter, true, reader);
        }
        Conditions conditions = filter.countable(reader);
        return jdbc.sql("select count(*) as count, coalesce(sum(o.amount), 0.00) as amount from sales_order o "
                        + conditions.where())
                .params(conditions.parameters())
                .query(OrderTotals.class)
                .single();
    }

    public OrderView get(OrderId id, CurrentEmployee reader) {
        Conditions conditions = one(id, reader.scope());
        return jdbc.sql("""
                        select o.*, k.name as customer_name, t.name as contact_name, p.name as opportunity_name,
                               e.name as owner_name, d.name as department_name, c.name as created_by_name,
                               h.name as changed_by_name
                        from sales_order o
                        left join known_customer k on k.id = o.customer_id
                        left join known_contact t on t.id = o.contact_id
                        left join opportunity p on p.id = o.opportunity_id
                        left join directory_employee e on e.id = o.owner_id
                        left join directory_department d on d.id = o.department_id
                        left join directory_employee c on c.id = o.created_by_id
                        left join directory_employee h on h.id = o.changed_by_id\s""" + conditions.where())
                .params(conditions.parameters())
                .query(new OrderViewRows(lines(id), reader.scope()))
                .optional()
                .orElseThrow(OrderNotFound::new);
    }

    /** What the customer paid for the product the last time, as far as the reader may see the order. */
    public Optional<LastPrice> lastPrice(UUID customerId, UUID productId, CurrentEmployee reader) {
        Conditions conditions = Visibility.of(reader.scope(), "o")
                .and("o.status in ('EFFECTIVE', 'COMPLETED')")
                .and("o.customer_id = :customer", "customer", customerId)
                .and("l.product_id = :product", "product", productId);
        return jdbc.sql("select trim_scale(l.price) as price, o.number as order_number, o.signed_on"
                        + " from sales_order o join order_line l on l.order_id = o.id " + conditions.where()
                        + " order by o.signed_on desc, o.created_at desc, l.position limit 1")
                .params(conditions.parameters())
                .query(LastPrice.class)
                .optional();
    }

    /** Refuses an order that does not exist within the scope. */
    public void requireVisible(OrderId id, DataScope scope) {
        Conditions conditions = one(id, scope);
        jdbc.sql("select 1 from sales_order o " + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .optional()
                .orElseThrow(OrderNotFound::new);
    }

    private static Conditions one(OrderId id, DataScope scope) {
        return Visibility.of(scope, "o").and("o.id = :id", "id", id.value());
    }

    private List<OrderLine> lines(OrderId id) {
        return jdbc.sql("""
                        select l.product_id, l.product_number, l.name, l.specification, l.unit,
                               trim_scale(l.quantity) as quantity, trim_scale(l.list_price) as list_price,
                               trim_scale(l.discount_percent) as discount_percent, trim_scale(l.price) as price,
                               l.amount, l.remark
                        from order_line l where l.order_id = :id order by l.position""").param("id", id.value()).query(OrderLine.class).list();
    }
}
