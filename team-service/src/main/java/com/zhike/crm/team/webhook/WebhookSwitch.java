package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.history.ChangeHistory;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops sending to a receiver until somebody has looked at it; several deliveries may find out at once. */
@Component
class WebhookSwitch {

    private final JdbcClient jdbc;
    private final ChangeHistory history;

    WebhookSwitch(JdbcClient jdbc, ChangeHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void off(UUID webhook, OffReason reason) {
        int switched = jdbc.sql("""
                update webhook set active = false, off_reason = :reason, off_at = now(), version = version + 1
                where id = :id and active
                """)
                .param("id", webhook)
                .param("reason", reason.name())
                .update();
        if (switched == 1) {
            history.note(WebhookService.SUBJECT, webhook, null, "offReason", null, reason.name());
        }
    }
}
