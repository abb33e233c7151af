package com.zhike.crm.knowledge.question;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an answer. */
@Embeddable
public record AnswerId(@JsonValue @Column(name = "id") UUID value) {

    static AnswerId next() {
        return new AnswerId(UuidCreator.getTimeOrderedEpoch());
    }
}
