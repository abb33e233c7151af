package com.zhike.crm.team.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/** Says what a webhook is to be, both for a new one and for a change; no events named means all. */
public record DescribeWebhook(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 500) String url,
        @NotNull @Size(max = 100) Set<@NotBlank String> events,
        boolean active) {

    WebhookContent content() {
        return new WebhookContent(name.strip(), url.strip(), new TreeSet<>(events), active);
    }
}
