package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.NotFound;

/** The appointment does not take place at that time. */
public class OccurrenceNotFound extends NotFound {

    public OccurrenceNotFound() {
        super("occurrence-not-found");
    }
}
