package com.zhike.crm.knowledge.category;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;

/** Another category at the same place has that name. */
public class CategoryNameTaken extends Conflict {

    CategoryNameTaken(String name) {
        super(new FieldProblem("name", "category-name-taken", name));
    }
}
