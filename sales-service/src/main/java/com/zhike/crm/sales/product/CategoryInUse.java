package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Conflict;

/** Products or other categories hang on the category. */
public class CategoryInUse extends Conflict {

    public CategoryInUse(String name) {
        super("category-in-use", name);
    }
}
