package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Conflict;

/** Another category at the same place has that name. */
public class CategoryNameTaken extends Conflict {

    public CategoryNameTaken(String name) {
        super("category-name-taken", name);
    }
}
