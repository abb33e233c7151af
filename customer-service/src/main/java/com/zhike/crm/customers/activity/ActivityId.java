package com.zhike.crm.customers.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an activity. */
@Embeddable
public record ActivityId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ActivityId next() {
        return new ActivityId(UuidCreator.getTimeOrderedEpoch());
    }
}
