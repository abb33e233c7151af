package com.zhike.crm.knowledge.announcement;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an announcement. */
@Embeddable
public record AnnouncementId(@JsonValue @Column(name = "id") UUID value) {

    static AnnouncementId next() {
        return new AnnouncementId(UuidCreator.getTimeOrderedEpoch());
    }
}
