package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.Conflict;

/** Every event would be recorded once for each of them. */
class TooManyWebhooks extends Conflict {

    TooManyWebhooks(int most) {
        super("too-many-webhooks", most);
    }
}
