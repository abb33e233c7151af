package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.Conflict;

/** Without him nobody could give rights any more. */
public class LastAdministrator extends Conflict {

    public LastAdministrator(String name) {
        super("last-administrator", name);
    }
}
