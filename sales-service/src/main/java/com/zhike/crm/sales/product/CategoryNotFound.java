package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such category. */
public class CategoryNotFound extends NotFound {

    public CategoryNotFound() {
        super("category-not-found");
    }
}
