package com.zhike.crm.team.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a webhook. */
@Embeddable
public record WebhookId(UUID value) implements Serializable {

    static WebhookId next() {
        return new WebhookId(UuidCreator.getTimeOrderedEpoch());
    }
}
