package com.zhike.crm.launcher;

/** Where a part is between its start and its end. */
enum PartState {
    WAITING,
    STARTING,
    READY,
    /** Its process has ended by itself; the next one is started after a pause. */
    CRASHED,
    STOPPED
}
