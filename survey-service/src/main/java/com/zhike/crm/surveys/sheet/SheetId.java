package com.zhike.crm.surveys.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an answer sheet. */
@Embeddable
public record SheetId(@JsonValue @Column(name = "id") UUID value) {

    static SheetId next() {
        return new SheetId(UuidCreator.getTimeOrderedEpoch());
    }
}
