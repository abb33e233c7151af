package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such webhook. */
class WebhookNotFound extends NotFound {

    WebhookNotFound() {
        super("webhook-not-found");
    }
}
