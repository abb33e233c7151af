package com.zhike.crm.team.role;

import com.zhike.crm.platform.problem.NotFound;

/** There is no role of this code. */
public class RoleNotFound extends NotFound {

    public RoleNotFound(String code) {
        super("role-not-found", code);
    }
}
