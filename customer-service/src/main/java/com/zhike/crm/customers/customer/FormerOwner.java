package com.zhike.crm.customers.customer;

/** What becomes of the owner from whom a customer is taken. */
public enum FormerOwner {
    /** He has nothing to do with it any more. */
    REMOVE,
    /** He may still read it. */
    KEEP_AS_HELPER
}
