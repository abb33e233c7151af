package com.zhike.crm.documents.storage;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of stored bytes, and the only name they have in the storage. */
@Embeddable
public record ContentId(
        @JsonValue @Column(name = "content_id") UUID value) {

    static ContentId next() {
        return new ContentId(UuidCreator.getTimeOrderedEpoch());
    }
}
