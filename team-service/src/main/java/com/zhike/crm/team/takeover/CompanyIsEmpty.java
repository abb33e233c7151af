package com.zhike.crm.team.takeover;

import com.zhike.crm.platform.problem.Conflict;

/** The identity provider names nobody; taking that over would dismiss everybody. */
public class CompanyIsEmpty extends Conflict {

    public CompanyIsEmpty() {
        super("company-empty");
    }
}
