package com.zhike.crm.schedule.alarm;

/** What an alarm reminds of. */
public enum AlarmKind {
    APPOINTMENT,
    REMINDER,
    VISIT
}
