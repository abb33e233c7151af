package com.zhike.crm.customers.stage;

import com.zhike.crm.platform.problem.Conflict;

/** The stages would no longer make a usable way. */
public class StageNotAllowed extends Conflict {

    StageNotAllowed(String code, Object argument) {
        super(code, argument);
    }
}
