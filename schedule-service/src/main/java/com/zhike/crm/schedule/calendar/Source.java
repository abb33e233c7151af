package com.zhike.crm.schedule.calendar;

/** Where the entries of a calendar come from. */
public enum Source {
    APPOINTMENTS,
    /** The next visits that were written down with activities. */
    VISITS,
    /** The days on which opportunities are expected to be closed. */
    CLOSINGS
}
