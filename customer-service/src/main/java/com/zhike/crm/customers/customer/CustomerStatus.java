package com.zhike.crm.customers.customer;

/** Whether somebody looks after a customer. */
public enum CustomerStatus {
    /** An employee looks after it. */
    NORMAL,
    /** It belongs to nobody and may be given to anybody. */
    PUBLIC,
    /** No business is done with it any more. */
    DISABLED
}
