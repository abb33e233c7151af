package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.Conflict;

/** Nothing is sent to a webhook that is switched off. */
class WebhookIsOff extends Conflict {

    WebhookIsOff() {
        super("webhook-off");
    }
}
