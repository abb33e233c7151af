package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Conflict;

/** Only an effective order can be completed. */
public class OrderNotEffective extends Conflict {

    public OrderNotEffective(String number) {
        super("order-not-effective", number);
    }
}
