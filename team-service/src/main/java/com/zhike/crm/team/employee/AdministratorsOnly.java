package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.Forbidden;

/** Whoever could change an administrator, or make one, would be one himself. */
public class AdministratorsOnly extends Forbidden {

    public AdministratorsOnly() {
        super("administrators-only");
    }
}
