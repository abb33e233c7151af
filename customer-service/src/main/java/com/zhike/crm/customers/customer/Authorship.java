package com.zhike.crm.customers.customer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who entered a record and who changed it last. */
@Embeddable
public record Authorship(Instant createdAt, UUID createdBy, Instant changedAt, UUID changedBy) {

    public static Authorship of(UUID by, Instant at) {
        return new Authorship(at, by, at, by);
    }

    public Authorship changed(UUID by, Instant at) {
        return new Authorship(createdAt, createdBy, at, by);
    }
}
