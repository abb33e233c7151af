package com.zhike.crm.customers.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a contact. */
@Embeddable
public record ContactId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ContactId next() {
        return new ContactId(UuidCreator.getTimeOrderedEpoch());
    }
}
