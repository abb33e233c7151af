package com.zhike.crm.surveys.trace;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who made a record and who changed it last. */
@Embeddable
public record Traces(Instant createdAt, UUID createdById, Instant changedAt, UUID changedById) {

    public static Traces created(Touch touch) {
        return new Traces(touch.at(), touch.by(), touch.at(), touch.by());
    }

    public Traces changed(Touch touch) {
        return new Traces(createdAt, createdById, touch.at(), touch.by());
    }
}
