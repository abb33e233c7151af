package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such activity, or its customer is not for the caller. */
public class ActivityNotFound extends NotFound {

    ActivityNotFound(ActivityId id) {
        super("activity-not-found", id.value());
    }
}
