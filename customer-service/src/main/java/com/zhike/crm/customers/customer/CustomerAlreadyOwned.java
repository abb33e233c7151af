package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Conflict;

/** The customer already belongs to whom it is given. */
public class CustomerAlreadyOwned extends Conflict {

    CustomerAlreadyOwned(String name) {
        super("customer-already-owned", name);
    }
}
