package com.zhike.crm.team.webhook;

import java.util.Set;

/** What can be said about a webhook: where it goes, and for which events; none named means all. */
record WebhookContent(String name, String url, Set<String> events, boolean active) {}
