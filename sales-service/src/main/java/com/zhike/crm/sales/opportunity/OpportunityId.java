package com.zhike.crm.sales.opportunity;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an opportunity. */
@Embeddable
public record OpportunityId(@JsonValue @Column(name = "id") UUID value) {

    static OpportunityId next() {
        return new OpportunityId(UuidCreator.getTimeOrderedEpoch());
    }
}
