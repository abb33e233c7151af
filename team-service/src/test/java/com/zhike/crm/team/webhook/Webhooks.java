package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.team.Team;
import com.zhike.crm.test.TestCompany;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes webhooks as the administrator does, and lets things happen in other services. */
public class Webhooks {

    private final Team team;
    private final KafkaTemplate<String, String> kafka;
    private final EventJson json;
    private final Clock clock;

    Webhooks(Team team, KafkaTemplate<String, String> kafka, EventJson json, Clock clock) {
        this.team = team;
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    /** A webhook with its secret. */
    Made make(String url, String... events) {
        MvcTestResult answer = team.post("admin", "/api/webhooks", body(aName(), url, true, events));
        assertThat(answer).hasStatus(201);
        JsonNode made = JsonMapper.shared().readTree(Team.body(answer));
        return new Made(
                UUID.fromString(made.path("id").asString()), made.path("secret").asString());
    }

    static String aName() {
        return "erp-" + UUID.randomUUID();
    }

    static String body(String name, String url, boolean active, String... events) {
        String list = events.length == 0 ? "" : "\"" + String.join("\", \"", events) + "\"";
        return "{\"name\": \"%s\", \"url\": \"%s\", \"events\": [%s], \"active\": %b}"
                .formatted(name, url, list, active);
    }

    JsonNode read(String path) {
        MvcTestResult answer = team.get("admin", "/api/webhooks" + (path.isEmpty() ? "" : "/" + path));
        assertThat(answer).hasStatus(200);
        return JsonMapper.shared().readTree(Team.body(answer));
    }

    /** A contact is added somewhere, and its service tells. */
    ContactAdded happens() {
        return tell(aContact(clock.instant()));
    }

    ContactAdded aContact(Instant at) {
        return new ContactAdded(
                UUID.randomUUID(), at, UUID.randomUUID(), UUID.randomUUID(), "王芳", true, TestCompany.ZHANG_WEI.id());
    }

    <T extends ContactEvent> T tell(T event) {
        try {
            kafka.send(event.topic(), event.key().toString(), json.write(event)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return event;
    }

    static void await(BooleanSupplier condition) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(patience);
            pause(Duration.ofMillis(50));
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A webhook, and the secret that was shown once. */
    record Made(UUID id, String secret) {}
}
