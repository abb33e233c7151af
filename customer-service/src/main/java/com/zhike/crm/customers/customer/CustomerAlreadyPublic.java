package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Conflict;

/** The customer already belongs to nobody. */
public class CustomerAlreadyPublic extends Conflict {

    CustomerAlreadyPublic(String name) {
        super("customer-already-public", name);
    }
}
