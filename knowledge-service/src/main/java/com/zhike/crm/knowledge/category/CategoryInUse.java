package com.zhike.crm.knowledge.category;

import com.zhike.crm.platform.problem.Conflict;

/** Something hangs on the category. */
public class CategoryInUse extends Conflict {

    CategoryInUse(String name) {
        super("category-in-use", name);
    }
}
