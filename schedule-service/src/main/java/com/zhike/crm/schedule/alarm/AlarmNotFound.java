package com.zhike.crm.schedule.alarm;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such alarm, at least not for the caller. */
public class AlarmNotFound extends NotFound {

    public AlarmNotFound() {
        super("alarm-not-found");
    }
}
