package com.zhike.crm.schedule.appointment;

/** How far an appointment has come. */
public enum AppointmentStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    CANCELLED
}
