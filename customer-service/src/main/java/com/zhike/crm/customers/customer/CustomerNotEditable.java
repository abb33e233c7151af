package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Forbidden;

/** The caller may see the customer but not change it. */
public class CustomerNotEditable extends Forbidden {

    CustomerNotEditable(String name) {
        super("customer-not-editable", name);
    }
}
