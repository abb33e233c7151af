package com.zhike.crm.team.webhook;

import java.util.UUID;

/** A new webhook with its secret, which is not told again. */
public record CreatedWebhook(UUID id, long version, String secret, WebhookView webhook) {

    static CreatedWebhook of(WebhookView webhook, WebhookSecret secret) {
        return new CreatedWebhook(webhook.id(), webhook.version(), secret.revealed(), webhook);
    }

    @Override
    public String toString() {
        return "CreatedWebhook[id=" + id + "]";
    }
}
