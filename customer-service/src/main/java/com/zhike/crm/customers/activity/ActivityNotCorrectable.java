package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.problem.Forbidden;
import java.time.Duration;

/** The caller is not the author, or too much time has passed. */
public class ActivityNotCorrectable extends Forbidden {

    ActivityNotCorrectable(Duration period) {
        super("activity-not-correctable", period.toHours());
    }
}
