package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such employee, or not for this caller. */
public class EmployeeNotFound extends NotFound {

    public EmployeeNotFound() {
        super("employee-not-found");
    }
}
