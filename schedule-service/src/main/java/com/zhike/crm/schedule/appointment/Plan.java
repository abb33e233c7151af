package com.zhike.crm.schedule.appointment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to do and when, once it has been checked. */
record Plan(
        AppointmentDetails details, TimeSpan time, @Nullable Repetition repetition, Set<UUID> participants) {

    Plan repeating(Repetition other) {
        return new Plan(details, time, other, participants);
    }
}
