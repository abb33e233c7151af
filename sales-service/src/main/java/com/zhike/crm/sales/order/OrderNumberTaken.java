package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Conflict;

/** Another order has that number. */
public class OrderNumberTaken extends Conflict {

    public OrderNumberTaken(String number) {
        super("order-number-taken", number);
    }
}
