package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.Conflict;

/** Whoever left has no account any more that could be changed. */
public class EmployeeHasLeft extends Conflict {

    public EmployeeHasLeft(String name) {
        super("employee-has-left", name);
    }
}
