package com.zhike.crm.documents.folder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a folder. */
@Embeddable
public record FolderId(@JsonValue @Column(name = "id") UUID value) {

    public static FolderId next() {
        return new FolderId(UuidCreator.getTimeOrderedEpoch());
    }
}
