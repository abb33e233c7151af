package com.zhike.crm.team.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Has events delivered: each once, what is asked for again, and a test. */
@Service
@Transactional
public class DeliveryService {

    private final Recipients recipients;
    private final Deliveries deliveries;
    private final DeliveryQueries queries;
    private final WebhookRepository webhooks;
    private final Clock clock;

    DeliveryService(
            Recipients recipients,
            Deliveries deliveries,
            DeliveryQueries queries,
            WebhookRepository webhooks,
            Clock clock) {
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.queries = queries;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Whether anybody asks for it. */
    @Transactional(readOnly = true)
    public boolean isWanted(Occurrence occurrence) {
        return !recipients.of(occurrence).isEmpty();
    }

    /** Has everybody told who asks for it. */
    public void deliver(Occurrence occurrence) {
        recipients.of(occurrence).forEach(webhook -> deliveries.record(webhook, occurrence));
    }

    /** Sends something that did not happen, to see whether it arrives. */
    public DeliveryView test(UUID webhook) {
        refuseOff(webhook);
        UUID event = UUID.randomUUID();
        Instant now = clock.instant();
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("type", "Ping").put("timestamp", now.toString());
        body.put("id", event.toString()).put("source", "urn:crm:team-service").put("subject", webhook.toString());
        body.putObject("data").put("type", "Ping").put("webhookId", webhook.toString());
        Occurrence ping = new Occurrence(event, "Ping", webhook.toString(), now, body.toString());
        return queries.view(webhook, deliveries.record(webhook, ping));
    }

    /** Sends a delivery again; its receiver is told the same id as before. */
    public DeliveryView redeliver(UUID webhook, UUID delivery) {
        refuseOff(webhook);
        deliveries.order(webhook, delivery);
        return queries.view(webhook, delivery);
    }

    /** Sends everything again that failed since then. */
    public Redelivered redeliverFailed(UUID webhook, Instant since) {
        refuseOff(webhook);
        Instant earliest = since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since;
        return new Redelivered(earliest.isAfter(clock.instant()) ? 0 : deliveries.orderFailed(webhook, earliest));
    }

    private void refuseOff(UUID webhook) {
        if (!webhooks.findById(new WebhookId(webhook))
                .orElseThrow(WebhookNotFound::new)
                .active()) {
            throw new WebhookIsOff();
        }
    }
}
