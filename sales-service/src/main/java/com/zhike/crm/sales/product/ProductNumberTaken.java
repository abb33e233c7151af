package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;

/** Another product has that number. */
public class ProductNumberTaken extends Conflict {

    ProductNumberTaken(String number) {
        super(problem(number));
    }

    static FieldProblem problem(String number) {
        return new FieldProblem("number", "product-number-taken", number);
    }
}
