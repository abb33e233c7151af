package com.zhike.crm.knowledge.category;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a category. */
@Embeddable
public record CategoryId(@JsonValue @Column(name = "id") UUID value) {

    static CategoryId next() {
        return new CategoryId(UuidCreator.getTimeOrderedEpoch());
    }
}
