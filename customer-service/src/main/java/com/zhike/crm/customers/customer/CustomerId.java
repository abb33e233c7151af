package com.zhike.crm.customers.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a customer. */
@Embeddable
public record CustomerId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    public static CustomerId next() {
        return new CustomerId(UuidCreator.getTimeOrderedEpoch());
    }
}
