package com.zhike.crm.surveys.survey;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a survey. */
@Embeddable
public record SurveyId(@JsonValue @Column(name = "id") UUID value) {

    static SurveyId next() {
        return new SurveyId(UuidCreator.getTimeOrderedEpoch());
    }
}
