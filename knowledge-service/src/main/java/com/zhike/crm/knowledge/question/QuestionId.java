package com.zhike.crm.knowledge.question;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a question. */
@Embeddable
public record QuestionId(@JsonValue @Column(name = "id") UUID value) {

    static QuestionId next() {
        return new QuestionId(UuidCreator.getTimeOrderedEpoch());
    }
}
