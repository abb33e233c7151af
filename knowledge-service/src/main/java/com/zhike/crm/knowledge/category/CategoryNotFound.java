package com.zhike.crm.knowledge.category;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such category. */
public class CategoryNotFound extends NotFound {

    CategoryNotFound() {
        super("category-not-found");
    }
}
