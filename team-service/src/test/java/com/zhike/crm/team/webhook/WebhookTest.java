package com.zhike.crm.team.webhook;

import com.zhike.crm.team.Team;
import com.zhike.crm.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service without Keycloak, with receivers on this machine, and with less patience than usual. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(
        properties = {
            "crm.takeover.enabled=false",
            "crm.webhook.allow-plain=true",
            "crm.webhook.allow-private=true",
            "crm.webhook.schedule=50ms,100ms",
            "crm.webhook.poll=100ms",
            "crm.webhook.time-limit=1s",
            "crm.messaging.topics=crm.team.v1,crm.contact.v1"
        })
@Import({Team.class, Webhooks.class})
public @interface WebhookTest {}
