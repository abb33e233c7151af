package com.zhike.crm.schedule.live;

/** What there may be something new of. */
public enum Topic {
    MESSAGES,
    ALARMS,
    PUBLIC_REMINDERS,
    CALENDAR
}
