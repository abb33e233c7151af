package com.zhike.crm.team.webhook.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.team.webhook.CreatedWebhook;
import com.zhike.crm.team.webhook.DescribeWebhook;
import com.zhike.crm.team.webhook.EventType;
import com.zhike.crm.team.webhook.EventTypes;
import com.zhike.crm.team.webhook.RenewedSecret;
import com.zhike.crm.team.webhook.WebhookHistory;
import com.zhike.crm.team.webhook.WebhookQueries;
import com.zhike.crm.team.webhook.WebhookService;
import com.zhike.crm.team.webhook.WebhookView;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/webhooks")
@PreAuthorize("hasAuthority('settings.edit')")
class WebhookController {

    private final WebhookService webhooks;
    private final WebhookQueries queries;
    private final WebhookHistory history;
    private final EventTypes types;

    WebhookController(WebhookService webhooks, WebhookQueries queries, WebhookHistory history, EventTypes types) {
        this.webhooks = webhooks;
        this.queries = queries;
        this.history = history;
        this.types = types;
    }

    @GetMapping
    List<WebhookView> list() {
        return queries.list();
    }

    @GetMapping("/events")
    List<EventType> events() {
        return types.all();
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookView> get(@PathVariable UUID id) {
        WebhookView webhook = queries.view(id);
        return Versioned.ok(webhook, webhook.version());
    }

    @GetMapping("/{id}/history")
    Page<Change> history(@PathVariable UUID id, PageQuery page) {
        return history.of(queries.view(id).id(), page);
    }

    @PostMapping
    ResponseEntity<CreatedWebhook> create(@RequestBody @Valid DescribeWebhook description, CurrentEmployee caller) {
        CreatedWebhook created = webhooks.create(description, caller);
        return Versioned.created(URI.create("/api/webhooks/" + created.id()), created, created.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<WebhookView> change(
            @PathVariable UUID id,
            IfMatch ifMatch,
            @RequestBody @Valid DescribeWebhook description,
            CurrentEmployee caller) {
        WebhookView webhook = webhooks.change(id, ifMatch.version(), description, caller);
        return Versioned.ok(webhook, webhook.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, CurrentEmployee caller) {
        webhooks.delete(id, caller);
    }

    @PostMapping("/{id}/secret")
    RenewedSecret renewSecret(@PathVariable UUID id, CurrentEmployee caller) {
        return webhooks.renewSecret(id, caller);
    }
}
