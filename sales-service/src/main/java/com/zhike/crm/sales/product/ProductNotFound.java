package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such product. */
public class ProductNotFound extends NotFound {

    public ProductNotFound() {
        super("product-not-found");
    }
}
