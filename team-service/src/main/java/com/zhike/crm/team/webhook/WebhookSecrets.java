package com.zhike.crm.team.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the secrets; only who signs reads them. */
@Component
class WebhookSecrets {

    private final JdbcClient jdbc;
    private final Clock clock;

    WebhookSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a new secret; the one before it goes on signing for a while, older ones do not. */
    @Transactional(propagation = Propagation.MANDATORY)
    WebhookSecret renew(WebhookId id, Duration overlap) {
        jdbc.sql("delete from webhook_secret where webhook_id = :id and valid_until is not null")
                .param("id", id.value())
                .update();
        jdbc.sql("update webhook_secret set valid_until = :until where webhook_id = :id")
                .param("id", id.value())
                .param("until", clock.instant().plus(overlap).atOffset(ZoneOffset.UTC))
                .update();
        WebhookSecret secret = WebhookSecret.random();
        jdbc.sql("insert into webhook_secret (webhook_id, secret) values (:id, :secret)")
                .param("id", id.value())
                .param("secret", secret.bytes())
                .update();
        return secret;
    }

    /** Those that sign now, the newest first. */
    List<WebhookSecret> signing(WebhookId id) {
        return jdbc.sql("""
                select secret from webhook_secret
                where webhook_id = :id and (valid_until is null or valid_until > :now) order by id desc
                """)
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new WebhookSecret(row.getBytes("secret")))
                .list();
    }
}
