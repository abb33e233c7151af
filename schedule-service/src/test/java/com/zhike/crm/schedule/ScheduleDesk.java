package com.zhike.crm.schedule;

import static com.zhike.crm.test.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.schedule.customer.CustomerReplica;
import com.zhike.crm.schedule.customer.KnownCustomer;
import com.zhike.crm.test.TestCompany.Person;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does over HTTP what people at their desks do, and tells what other services would tell. */
@TestComponent
public class ScheduleDesk {

    private final MockMvcTester mvc;

    private final CustomerReplica customers;

    private final JsonMapper json;

    private final Outbox outbox;

    private final TransactionOperations transaction;

    ScheduleDesk(
            MockMvcTester mvc,
            CustomerReplica customers,
            JsonMapper json,
            Outbox outbox,
            TransactionOperations transaction) {
        this.mvc = mvc;
        this.customers = customers;
        this.json = json;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    public UUID customerOf(Person owner) {
        UUID id = UUID.randomUUID();
        customers.remember(new KnownCustomer(id, "客户 " + id, owner.id(), owner.departmentId()));
        return id;
    }

    /** The body of an hour's appointment. */
    public static Map<String, Object> appointment(String title, Instant start) {
        return new HashMap<>(Map.of("title", title, "start", start, "end", start.plusSeconds(3600)));
    }

    public void tell(IntegrationEvent event) {
        transaction.executeWithoutResult(_ -> outbox.append(event));
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }

    public MvcTestResult get(Person person, String uri) {
        return mvc.get().uri(uri).with(as(person)).exchange();
    }

    public MvcTestResult post(Person person, String uri, Object body) {
        return request(person, HttpMethod.POST, uri, 0, body);
    }

    public MvcTestResult put(Person person, String uri, long version, Object body) {
        return request(person, HttpMethod.PUT, uri, version, body);
    }

    public MvcTestResult delete(Person person, String uri) {
        return request(person, HttpMethod.DELETE, uri, 0, Map.of());
    }

    public MvcTestResult request(Person person, HttpMethod method, String uri, long version, Object body) {
        return mvc.method(method)
                .uri(uri)
                .with(as(person))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /** What was made, by an act that must succeed. */
    public JsonNode created(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result).hasStatus(201);
        return body(result);
    }

    /** Does something that must succeed and answers nothing. */
    public void does(Person person, String uri, Object body) {
        assertThat(post(person, uri, body)).hasStatus(204);
    }

    /** What somebody sees. */
    public JsonNode seen(Person person, String uri) {
        MvcTestResult result = get(person, uri);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    public JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static String id(JsonNode record) {
        return record.path("id").asString();
    }
}
