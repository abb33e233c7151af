package com.zhike.crm.documents.document;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a document. */
@Embeddable
public record DocumentId(@JsonValue @Column(name = "id") UUID value) {

    static DocumentId next() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }
}
