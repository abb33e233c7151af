package com.zhike.crm.knowledge.download;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an entry of the download centre. */
@Embeddable
public record DownloadId(@JsonValue @Column(name = "id") UUID value) {

    static DownloadId next() {
        return new DownloadId(UuidCreator.getTimeOrderedEpoch());
    }
}
