package com.zhike.crm.team.department;

import com.zhike.crm.platform.problem.Conflict;

/** People or departments would lose their place. */
public class DepartmentInUse extends Conflict {

    private DepartmentInUse(String code) {
        super(code);
    }

    static DepartmentInUse hasPeople() {
        return new DepartmentInUse("department-has-people");
    }

    static DepartmentInUse hasDepartments() {
        return new DepartmentInUse("department-has-departments");
    }
}
