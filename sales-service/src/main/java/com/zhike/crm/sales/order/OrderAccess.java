package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.RecordReadOnly;
import org.springframework.stereotype.Component;

/** Finds the orders that the caller may see, and tells those apart that he may change. */
@Component
class OrderAccess {

    private final OrderRepository orders;

    private final OrderQueries queries;

    OrderAccess(OrderRepository orders, OrderQueries queries) {
        this.orders = orders;
        this.queries = queries;
    }

    Order editable(OrderId id, CurrentEmployee employee) {
        queries.requireVisible(id, employee.scope());
        Order order = orders.findById(id).orElseThrow(OrderNotFound::new);
        Ownership ownership = order.ownership();
        if (!employee.scope().covers(ownership.ownerId(), ownership.departmentId())) {
            throw new RecordReadOnly();
        }
        return order;
    }

    /** Editable, and not changed by somebody else since the caller read it. */
    Order editable(OrderId id, long readVersion, CurrentEmployee employee) {
        Order order = editable(id, employee);
        if (order.version() != readVersion) {
            throw new Stale(readVersion, order.version(), queries.get(id, employee));
        }
        return order;
    }
}
