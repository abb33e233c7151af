package com.zhike.crm.customers.stage;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such stage. */
public class StageNotFound extends NotFound {

    StageNotFound(String code) {
        super("stage-not-found", code);
    }
}
