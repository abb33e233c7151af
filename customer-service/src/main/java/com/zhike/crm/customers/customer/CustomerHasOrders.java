package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Conflict;

/** A customer with orders is not deleted. */
public class CustomerHasOrders extends Conflict {

    CustomerHasOrders(String name, int orders) {
        super("customer-has-orders", name, orders);
    }
}
