package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Conflict;

/** Only a draft can be placed. */
public class OrderNotDraft extends Conflict {

    public OrderNotDraft(String number) {
        super("order-not-draft", number);
    }
}
