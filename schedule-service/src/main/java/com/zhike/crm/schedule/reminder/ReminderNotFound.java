package com.zhike.crm.schedule.reminder;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such reminder, at least not for the caller. */
public class ReminderNotFound extends NotFound {

    public ReminderNotFound() {
        super("reminder-not-found");
    }
}
