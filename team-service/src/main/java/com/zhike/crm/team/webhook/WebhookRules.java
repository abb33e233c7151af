package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be true of webhooks. */
@Component
class WebhookRules {

    private final WebhookRepository webhooks;
    private final WebhookTargets targets;
    private final EventTypes types;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookRules(
            WebhookRepository webhooks,
            WebhookTargets targets,
            EventTypes types,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.types = types;
        this.settings = settings;
        this.clock = clock;
    }

    void refuseTooMany() {
        if (webhooks.count() >= settings.most()) {
            throw new TooManyWebhooks(settings.most());
        }
    }

    void refuseWrong(WebhookContent content, @Nullable UUID except) {
        if (webhooks.isTaken(content.name(), except)) {
            throw Invalid.field("name", "webhook-name-taken", content.name());
        }
        Set<String> known = types.all().stream().map(EventType::name).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(content.events());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Invalid.field("events", "webhook-event-unknown", String.join(", ", unknown));
        }
        targets.refuseForbidden(content.url());
    }

    Duration overlap() {
        return settings.overlap();
    }

    Instant now() {
        return clock.instant();
    }
}
