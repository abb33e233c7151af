package com.zhike.crm.sales.order;

/** Where an order stands; it counts while it is effective and once it is completed. */
public enum OrderStatus {
    DRAFT,
    EFFECTIVE,
    COMPLETED,
    VOID
}
