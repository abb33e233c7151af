package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Conflict;

/** Somebody looks after the customer, so it cannot be claimed. */
public class CustomerNotPublic extends Conflict {

    CustomerNotPublic(String name) {
        super("customer-not-public", name);
    }
}
