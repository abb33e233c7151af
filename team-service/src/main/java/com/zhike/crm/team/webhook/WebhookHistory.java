package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells who changed what about a webhook. */
@Component
public class WebhookHistory {

    private final ChangeHistory history;

    WebhookHistory(ChangeHistory history) {
        this.history = history;
    }

    public Page<Change> of(UUID webhook, PageQuery page) {
        return history.of(WebhookService.SUBJECT, webhook, page);
    }
}
