package com.zhike.crm.surveys.customer;

import com.zhike.crm.platform.problem.Unavailable;

/** The customer is not known here, and the customer service does not answer. */
public class CustomerServiceUnavailable extends Unavailable {

    public CustomerServiceUnavailable() {
        super("customer-service-unavailable");
    }
}
