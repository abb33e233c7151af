package com.zhike.crm.sales.product;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a product. */
@Embeddable
public record ProductId(@JsonValue @Column(name = "id") UUID value) {

    static ProductId next() {
        return new ProductId(UuidCreator.getTimeOrderedEpoch());
    }
}
