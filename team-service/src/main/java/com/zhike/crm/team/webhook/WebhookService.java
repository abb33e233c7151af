package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the webhooks. */
@Service
@Transactional
public class WebhookService {

    static final String SUBJECT = "webhook";

    private final WebhookRepository webhooks;
    private final WebhookSecrets secrets;
    private final WebhookRules rules;
    private final WebhookQueries queries;
    private final ChangeHistory history;

    WebhookService(
            WebhookRepository webhooks,
            WebhookSecrets secrets,
            WebhookRules rules,
            WebhookQueries queries,
            ChangeHistory history) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.rules = rules;
        this.queries = queries;
        this.history = history;
    }

    public CreatedWebhook create(DescribeWebhook description, CurrentEmployee by) {
        WebhookContent content = description.content();
        rules.refuseTooMany();
        rules.refuseWrong(content, null);
        WebhookId id = WebhookId.next();
        webhooks.saveAndFlush(new Webhook(id, content, rules.now()));
        WebhookSecret secret = secrets.renew(id, rules.overlap());
        history.note(SUBJECT, id.value(), by.id(), "created", null, content.name());
        return CreatedWebhook.of(queries.view(id.value()), secret);
    }

    public WebhookView change(UUID id, long version, DescribeWebhook description, CurrentEmployee by) {
        Webhook webhook = get(new WebhookId(id));
        if (webhook.version() != version) {
            throw new Stale(version, webhook.version(), queries.view(id));
        }
        WebhookContent before = webhook.content();
        WebhookContent content = description.content();
        rules.refuseWrong(content, id);
        webhooks.saveAndFlush(webhook.change(content, rules.now()));
        history.record(SUBJECT, id, by.id(), before, content);
        return queries.view(id);
    }

    public void delete(UUID id, CurrentEmployee by) {
        Webhook webhook = get(new WebhookId(id));
        history.note(SUBJECT, id, by.id(), "deleted", webhook.content().name(), null);
        webhooks.delete(webhook);
    }

    public RenewedSecret renewSecret(UUID id, CurrentEmployee by) {
        WebhookId webhook = get(new WebhookId(id)).id();
        WebhookSecret secret = secrets.renew(webhook, rules.overlap());
        history.note(SUBJECT, id, by.id(), "secret", null, "whsec_…");
        return new RenewedSecret(secret.revealed(), rules.now().plus(rules.overlap()));
    }

    private Webhook get(WebhookId id) {
        return webhooks.findById(id).orElseThrow(WebhookNotFound::new);
    }
}
