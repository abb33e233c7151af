package com.zhike.crm.schedule.appointment;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an appointment. */
@Embeddable
public record AppointmentId(@JsonValue @Column(name = "id") UUID value) {

    static AppointmentId next() {
        return new AppointmentId(UuidCreator.getTimeOrderedEpoch());
    }
}
