package com.zhike.crm.customers.customer;

/** A customer as it is at one moment, for those who hear of it. */
public record CustomerFacts(CustomerId id, String number, CustomerDetails details, String stage, Custody custody) {}
