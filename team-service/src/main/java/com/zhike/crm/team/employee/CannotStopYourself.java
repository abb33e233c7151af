package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.Conflict;

/** Nobody shuts himself out. */
public class CannotStopYourself extends Conflict {

    public CannotStopYourself() {
        super("cannot-stop-yourself");
    }
}
