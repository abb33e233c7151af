package com.zhike.crm.schedule.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an appointment is about. */
@Embeddable
public record AppointmentDetails(
        String title,
        String kind,
        @Nullable String place,
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @Nullable String content,
        @Nullable Integer remindMinutesBefore,
        @Column(name = "private_entry") boolean confidential,
        @Enumerated(EnumType.STRING) AppointmentStatus status) {

    /** Whether it still takes place, so that it may be reminded of. */
    boolean ahead() {
        return status == AppointmentStatus.PLANNED || status == AppointmentStatus.UNDER_WAY;
    }
}
