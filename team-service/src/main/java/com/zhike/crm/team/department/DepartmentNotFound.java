package com.zhike.crm.team.department;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such department, or not for this caller. */
public class DepartmentNotFound extends NotFound {

    public DepartmentNotFound() {
        super("department-not-found");
    }
}
