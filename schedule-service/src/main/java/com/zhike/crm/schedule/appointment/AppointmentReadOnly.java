package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.Forbidden;

/** The caller sees the appointment, but it is in somebody else's calendar. */
public class AppointmentReadOnly extends Forbidden {

    public AppointmentReadOnly() {
        super("appointment-read-only");
    }
}
