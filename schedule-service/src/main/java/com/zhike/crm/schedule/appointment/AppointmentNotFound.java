package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such appointment, at least not for the caller. */
public class AppointmentNotFound extends NotFound {

    public AppointmentNotFound() {
        super("appointment-not-found");
    }
}
