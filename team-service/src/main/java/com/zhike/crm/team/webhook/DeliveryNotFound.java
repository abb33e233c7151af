package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.NotFound;

/** The webhook has no such delivery, or has it no longer. */
class DeliveryNotFound extends NotFound {

    DeliveryNotFound() {
        super("webhook-delivery-not-found");
    }
}
