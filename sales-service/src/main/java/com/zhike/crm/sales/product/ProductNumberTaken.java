package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Conflict;

/** Another product has that number. */
public class ProductNumberTaken extends Conflict {

    public ProductNumberTaken(String number) {
        super("product-number-taken", number);
    }
}
