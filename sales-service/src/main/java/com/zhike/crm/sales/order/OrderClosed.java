package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Conflict;

/** A completed or void order is read-only. */
public class OrderClosed extends Conflict {

    public OrderClosed(String number) {
        super("order-closed", number);
    }
}
