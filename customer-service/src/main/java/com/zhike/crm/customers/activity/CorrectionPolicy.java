package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may still correct an activity: its author for a while, later only those who may correct everybody's. */
@Component
class CorrectionPolicy {

    private final Duration period;

    private final Clock clock;

    CorrectionPolicy(@Value("${crm.activity.correctable:24h}") Duration period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    boolean allows(CurrentEmployee employee, UUID authorId, Instant createdAt) {
        return employee.may("activity.edit-any")
                || (employee.id().equals(authorId) && clock.instant().isBefore(createdAt.plus(period)));
    }

    /** What a sheet brought about is corrected by correcting the sheet. */
    void check(CurrentEmployee employee, Activity activity) {
        if (activity.belongsToSheet() || !allows(employee, activity.employeeId(), activity.createdAt())) {
            throw new ActivityNotCorrectable(period);
        }
    }
}
