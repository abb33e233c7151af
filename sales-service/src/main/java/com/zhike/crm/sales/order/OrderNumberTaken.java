package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;

/** Another order has that number. */
public class OrderNumberTaken extends Conflict {

    OrderNumberTaken(String number) {
        super(new FieldProblem("number", "order-number-taken", number));
    }
}
