package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such order, at least not for the caller. */
public class OrderNotFound extends NotFound {

    public OrderNotFound() {
        super("order-not-found");
    }
}
