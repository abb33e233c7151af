package com.zhike.crm.team.webhook.web;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.team.webhook.DeliveryFilter;
import com.zhike.crm.team.webhook.DeliveryQueries;
import com.zhike.crm.team.webhook.DeliveryService;
import com.zhike.crm.team.webhook.DeliverySummary;
import com.zhike.crm.team.webhook.DeliveryView;
import com.zhike.crm.team.webhook.RedeliverFailed;
import com.zhike.crm.team.webhook.Redelivered;
import com.zhike.crm.team.webhook.WebhookQueries;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/webhooks/{id}")
@PreAuthorize("hasAuthority('settings.edit')")
class DeliveryController {

    private final DeliveryService deliveries;
    private final DeliveryQueries queries;
    private final WebhookQueries webhooks;

    DeliveryController(DeliveryService deliveries, DeliveryQueries queries, WebhookQueries webhooks) {
        this.deliveries = deliveries;
        this.queries = queries;
        this.webhooks = webhooks;
    }

    @GetMapping("/deliveries")
    Page<DeliverySummary> log(@PathVariable UUID id, @ParameterObject DeliveryFilter filter, PageQuery page) {
        return queries.log(webhooks.view(id).id(), filter, page);
    }

    @GetMapping("/deliveries/{delivery}")
    DeliveryView get(@PathVariable UUID id, @PathVariable UUID delivery) {
        return queries.view(id, delivery);
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(@PathVariable UUID id) {
        return deliveries.test(id);
    }

    @PostMapping("/deliveries/{delivery}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView redeliver(@PathVariable UUID id, @PathVariable UUID delivery) {
        return deliveries.redeliver(id, delivery);
    }

    @PostMapping("/redeliver-failed")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Redelivered redeliverFailed(@PathVariable UUID id, @RequestBody @Valid RedeliverFailed request) {
        return deliveries.redeliverFailed(id, request.since());
    }
}
