package com.zhike.crm.sales.order;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an order. */
@Embeddable
public record OrderId(@JsonValue @Column(name = "id") UUID value) {

    static OrderId next() {
        return new OrderId(UuidCreator.getTimeOrderedEpoch());
    }
}
