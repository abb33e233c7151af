package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.team.Team;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;

@WebhookTest
class WebhookIntegrationTests {

    private static final String URL = "https://erp.example.com/hooks";

    @Autowired
    Webhooks webhooks;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @AfterEach
    void clear() {
        jdbc.sql("delete from webhook").update();
    }

    @Test
    void theSecretIsShownOnceAndNeverAgain() {
        Webhooks.Made webhook = webhooks.make(URL);

        assertThat(webhook.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        for (String path : new String[] {"", "/" + webhook.id(), "/" + webhook.id() + "/history"}) {
            assertThat(Team.body(team.get("admin", "/api/webhooks" + path)))
                    .contains("erp-")
                    .doesNotContain(webhook.secret());
        }
    }

    @Test
    void aChangeIsRememberedAndAStaleOneIsRefused() {
        Webhooks.Made webhook = webhooks.make(URL, "OrderPlaced");
        String other = Webhooks.body("ERP " + webhook.id(), URL + "/2", false, "OrderPlaced", "OrderVoided");

        assertThat(team.put("admin", "/api/webhooks/" + webhook.id(), 0L, other))
                .hasStatus(200);
        assertThat(team.put("admin", "/api/webhooks/" + webhook.id(), 0L, other))
                .hasStatus(412);

        JsonNode history = webhooks.read(webhook.id() + "/history");
        assertThat(history.path("items")
                        .valueStream()
                        .map(change -> change.path("field").asString()))
                .containsExactlyInAnyOrder("created", "name", "url", "events", "active");
    }

    @Test
    void aRepeatedRequestMakesOne() {
        String key = UUID.randomUUID().toString();
        String body = Webhooks.body(Webhooks.aName(), URL, true);

        String first = Team.body(team.postOnce("admin", "/api/webhooks", key, body));
        String second = Team.body(team.postOnce("admin", "/api/webhooks", key, body));

        assertThat(second).isEqualTo(first);
        assertThat(webhooks.read("")).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Webhooks.Made webhook = webhooks.make(URL);
        String taken = webhooks.read(webhook.id().toString()).path("name").asString();

        assertFault(Webhooks.body(taken, URL, true), "name", "webhook-name-taken");
        assertFault(Webhooks.body(Webhooks.aName(), URL, true, "OrderEaten"), "events", "webhook-event-unknown");
        for (String url :
                new String[] {"ftp://erp.example.com", "https://", "erp", "https://a@erp.example.com", "https://x:0/"
                }) {
            assertFault(Webhooks.body(Webhooks.aName(), url, true), "url", "webhook-url-form");
        }
    }

    @Test
    void everyEventOfTheContractsIsOffered() {
        assertThat(webhooks.read("events")
                        .valueStream()
                        .map(event -> event.path("name").asString()))
                .contains("CustomerRegistered", "OrderPlaced", "EmployeeLeft", "WorkRecordWritten")
                .doesNotContain("Unknown")
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsListenedOnlyWhileThereIsSomebodyToBeTold() {
        Webhooks.await(() -> !listener());
        Webhooks.Made webhook = webhooks.make(URL);
        Webhooks.await(this::listener);

        assertThat(team.delete("admin", "/api/webhooks/" + webhook.id())).hasStatus(204);

        Webhooks.await(() -> !listener());
        assertThat(team.get("admin", "/api/webhooks/" + webhook.id())).hasStatus(404);
    }

    @Test
    void oldDeliveriesAreForgotten() {
        Webhooks.Made webhook = webhooks.make(URL);
        team.post("admin", "/api/webhooks/" + webhook.id() + "/test", null);
        team.post("admin", "/api/webhooks/" + webhook.id() + "/test", null);
        jdbc.sql("""
                update webhook_delivery set created_at = now() - interval '31 days'
                where id = (select id from webhook_delivery where webhook_id = :id limit 1)
                """).param("id", webhook.id()).update();

        WebhookUpkeep.clean(jdbc, Duration.ofDays(30));

        assertThat(webhooks.read(webhook.id() + "/deliveries").path("items")).hasSize(1);
    }

    private boolean listener() {
        return listeners.getListenerContainer("webhooks").isRunning();
    }

    private void assertFault(String body, String field, String code) {
        assertThat(team.post("admin", "/api/webhooks", body))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", value -> assertThat(value).isEqualTo(field))
                .hasPathSatisfying(
                        "$.errors[0].code", value -> assertThat(value).isEqualTo(code));
    }
}
