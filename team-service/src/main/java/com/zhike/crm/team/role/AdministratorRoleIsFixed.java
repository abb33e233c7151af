package com.zhike.crm.team.role;

import com.zhike.crm.platform.problem.Conflict;

/** Somebody must be able to give rights back, so the administrators' role loses none. */
public class AdministratorRoleIsFixed extends Conflict {

    public AdministratorRoleIsFixed() {
        super("administrator-role-fixed");
    }
}
