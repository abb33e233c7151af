package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such customer, or not for the caller. */
public class CustomerNotFound extends NotFound {

    public CustomerNotFound(CustomerId id) {
        super("customer-not-found", id.value());
    }
}
