package com.zhike.crm.team.webhook;

import static com.zhike.crm.team.webhook.Webhooks.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.team.Team;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebhookTest
class DeliveryIntegrationTests {

    @Autowired
    Webhooks webhooks;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        jdbc.sql("delete from webhook").update();
    }

    @Test
    void anEventArrivesSignedAndAsItWasTold() {
        Webhooks.Made webhook = webhooks.make(receiver.url(), "ContactAdded");

        ContactAdded event = webhooks.happens();

        await(() -> receiver.messages().size() == 1);
        Receiver.Message message = receiver.messages().getFirst();
        assertThat(message.path()).isEqualTo("POST /hooks");
        assertThat(message.id()).isEqualTo(event.eventId().toString());
        assertThat(message.type()).startsWith("application/json");
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
        assertThat(message.isSignedWith(webhook.secret())).isTrue();
        assertThat(message.isSignedWith("whsec_" + "A".repeat(44))).isFalse();
        JsonNode body = JsonMapper.shared().readTree(message.body());
        assertThat(body.path("type").asString()).isEqualTo("ContactAdded");
        assertThat(body.path("timestamp").asString())
                .isEqualTo(event.occurredAt().toString());
        assertThat(body.at("/data/name").asString()).isEqualTo("王芳");
        assertThat(body.at("/data/contactId").asString())
                .isEqualTo(event.contactId().toString());
    }

    @Test
    void aMessageThatIsHeardTwiceIsDeliveredOnce() {
        webhooks.make(receiver.url());

        ContactAdded event = webhooks.happens();
        await(() -> receiver.messages().size() == 1);
        webhooks.tell(event);
        ContactAdded next = webhooks.tell(new ContactAdded(
                java.util.UUID.randomUUID(),
                Instant.now(),
                event.contactId(),
                event.customerId(),
                "李强",
                false,
                event.addedBy()));

        await(() -> ids().contains(next.eventId().toString()));
        assertThat(ids())
                .containsExactlyInAnyOrder(
                        event.eventId().toString(), next.eventId().toString());
    }

    @Test
    void onlyWhatWasAskedForAndHappenedAfterwardsIsDelivered() {
        webhooks.happens();
        webhooks.make(receiver.url(), "OrderPlaced");
        webhooks.make(receiver.url() + "/contacts", "ContactAdded", "ContactRemoved");
        webhooks.tell(webhooks.aContact(Instant.now().minus(Duration.ofMinutes(2))));

        ContactAdded event = webhooks.happens();

        await(() -> !receiver.messages().isEmpty());
        Webhooks.pause(Duration.ofMillis(500));
        assertThat(receiver.messages()).extracting(Receiver.Message::path).containsExactly("POST /hooks/contacts");
        assertThat(ids()).containsExactly(event.eventId().toString());
    }

    @Test
    void aFailureIsTriedAgainUntilItArrives() {
        Webhooks.Made webhook = webhooks.make(receiver.answering(500, 302).url());

        webhooks.happens();

        await(() -> states(webhook).equals(List.of("DELIVERED")));
        assertThat(receiver.messages()).hasSize(3).allMatch(message -> message.isSignedWith(webhook.secret()));
        assertThat(ids().stream().distinct()).hasSize(1);
        assertThat(receiver.messages()).extracting(Receiver.Message::path).containsOnly("POST /hooks");
        JsonNode delivery = webhooks.read(webhook.id() + "/deliveries/" + onlyDelivery(webhook));
        assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(204);
        assertThat(delivery.at("/attempts/1/status").asInt()).isEqualTo(302);
        assertThat(delivery.at("/attempts/2/status").asInt()).isEqualTo(500);
        assertThat(delivery.at("/attempts/2/response").asString()).isEqualTo("said 500");
        assertThat(delivery.at("/delivery/tries").asInt()).isEqualTo(3);
    }

    @Test
    void whoIsGoneIsNotToldAnyMore() {
        Webhooks.Made webhook = webhooks.make(receiver.answering(410).url());

        webhooks.happens();

        await(() -> states(webhook).equals(List.of("FAILED")));
        assertThat(webhooks.read(webhook.id().toString()).path("active").asBoolean())
                .isFalse();
        assertThat(webhooks.read(webhook.id().toString()).path("offReason").asString())
                .isEqualTo("GONE");
        webhooks.make(receiver.url() + "/other");
        ContactAdded next = webhooks.happens();
        await(() -> ids().contains(next.eventId().toString()));
        assertThat(receiver.messages()).hasSize(2);
        assertThat(team.post("admin", "/api/webhooks/" + webhook.id() + "/test", null))
                .hasStatus(409);
    }

    @Test
    void whoNeverAnswersIsGivenUpAndSwitchedOff() {
        Webhooks.Made webhook = webhooks.make(receiver.answering(500, 500, 500).url());

        webhooks.happens();

        await(() -> states(webhook).equals(List.of("FAILED")));
        JsonNode view = webhooks.read(webhook.id().toString());
        assertThat(view.path("offReason").asString()).isEqualTo("EXHAUSTED");
        assertThat(view.path("failed").asInt()).isEqualTo(1);
        assertThat(receiver.messages()).hasSize(3);
    }

    @Test
    void whatFailedIsSentAgainWhenItIsAskedFor() {
        Webhooks.Made webhook = webhooks.make(receiver.answering(500, 500, 500).url());
        ContactAdded event = webhooks.happens();
        await(() -> states(webhook).equals(List.of("FAILED")));
        switchOn(webhook);

        assertThat(team.post(
                        "admin",
                        "/api/webhooks/" + webhook.id() + "/redeliver-failed",
                        "{\"since\": \"%s\"}".formatted(Instant.now().minusSeconds(60))))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);

        await(() -> states(webhook).equals(List.of("DELIVERED")));
        assertThat(team.post(
                        "admin",
                        "/api/webhooks/" + webhook.id() + "/deliveries/" + onlyDelivery(webhook) + "/redeliver",
                        null))
                .hasStatus(202);
        await(() -> receiver.messages().size() == 5);
        assertThat(ids()).containsOnly(event.eventId().toString());
    }

    @Test
    void aTestArrivesAtOnce() {
        Webhooks.Made webhook = webhooks.make(receiver.url(), "OrderPlaced");

        assertThat(team.post("admin", "/api/webhooks/" + webhook.id() + "/test", null))
                .hasStatus(202);

        await(() -> states(webhook).equals(List.of("DELIVERED")));
        assertThat(receiver.messages().getFirst().body()).startsWith("{\"type\":\"Ping\"");
        assertThat(receiver.messages().getFirst().isSignedWith(webhook.secret()))
                .isTrue();
    }

    @Test
    void theFormerSecretSignsForAWhile() {
        Webhooks.Made webhook = webhooks.make(receiver.url());
        String renewed = JsonMapper.shared()
                .readTree(Team.body(team.post("admin", "/api/webhooks/" + webhook.id() + "/secret", null)))
                .path("secret")
                .asString();

        webhooks.happens();

        await(() -> receiver.messages().size() == 1);
        Receiver.Message message = receiver.messages().getFirst();
        assertThat(renewed).isNotEqualTo(webhook.secret());
        assertThat(message.signatures().split(" ")).hasSize(2);
        assertThat(message.isSignedWith(renewed)).isTrue();
        assertThat(message.isSignedWith(webhook.secret())).isTrue();
    }

    @Test
    void whoIsSlowIsNotWaitedFor() {
        Webhooks.Made webhook = webhooks.make(receiver.taking(3_000).url());

        webhooks.happens();

        await(() -> webhooks.read(webhook.id() + "/deliveries")
                .at("/items/0/lastFailure")
                .asString("")
                .equals("timeout"));
    }

    private void switchOn(Webhooks.Made webhook) {
        JsonNode view = webhooks.read(webhook.id().toString());
        assertThat(team.put(
                        "admin",
                        "/api/webhooks/" + webhook.id(),
                        view.path("version").asLong(),
                        Webhooks.body(view.path("name").asString(), receiver.url(), true)))
                .hasStatus(200);
    }

    private List<String> ids() {
        return receiver.messages().stream().map(Receiver.Message::id).toList();
    }

    private List<String> states(Webhooks.Made webhook) {
        return webhooks.read(webhook.id() + "/deliveries")
                .path("items")
                .valueStream()
                .map(item -> item.path("state").asString())
                .toList();
    }

    private String onlyDelivery(Webhooks.Made webhook) {
        return webhooks.read(webhook.id() + "/deliveries").at("/items/0/id").asString();
    }
}
