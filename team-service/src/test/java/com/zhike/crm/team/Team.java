package com.zhike.crm.team;

import com.zhike.crm.team.takeover.TakeOverService;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestTokens;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over HTTP on somebody's behalf. */
public class Team {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final TakeOverService takeOver;

    Team(MockMvcTester http, JdbcClient jdbc, TakeOverService takeOver) {
        this.http = http;
        this.jdbc = jdbc;
        this.takeOver = takeOver;
    }

    /** Brings the service to what Keycloak says. */
    public void takeOver() {
        takeOver.takeOver();
    }

    public MvcTestResult get(String username, String path) {
        return send(HttpMethod.GET, username, path, null, null);
    }

    public MvcTestResult post(String username, String path, @Nullable String body) {
        return send(HttpMethod.POST, username, path, null, body);
    }

    /** The same request as often as one likes, for one effect. */
    public MvcTestResult postOnce(String username, String path, String key, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", "Bearer " + token(username))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult put(String username, String path, @Nullable Long version, String body) {
        return send(HttpMethod.PUT, username, path, version, body);
    }

    public MvcTestResult delete(String username, String path) {
        return send(HttpMethod.DELETE, username, path, null, null);
    }

    public MvcTestResult send(
            HttpMethod method, @Nullable String username, String path, @Nullable Long version, @Nullable String body) {
        var request = http.method(method).uri(path).header("Accept-Language", "en");
        if (username != null) {
            request = request.header("Authorization", "Bearer " + token(username));
        }
        if (version != null) {
            request = request.header("If-Match", "\"" + version + "\"");
        }
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    /** How many events were ever given to the outbox: it loses them again once Kafka has them. */
    public long eventsSoFar() {
        return jdbc.sql("select coalesce(pg_sequence_last_value(pg_get_serial_sequence('outbox', 'id')), 0)")
                .query(Long.class)
                .single();
    }

    public long version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** A login name nobody had before. */
    public static String aUsername() {
        return "neu." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Hires somebody on the administrator's behalf. */
    public UUID hire(String username, UUID department, String... roles) {
        MvcTestResult answer = post("admin", "/api/employees", """
                {"username": "%s", "name": "新人", "departmentId": "%s", "roles": ["%s"],
                 "initialPassword": "%s", "temporaryPassword": false}
                """.formatted(
                        username, department, String.join("\", \"", roles), SignIn.PASSWORD));
        return UUID.fromString(JSON.readTree(body(answer)).path("id").asString());
    }

    public static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String token(String username) {
        UUID id = TestCompany.people().stream()
                .filter(person -> person.username().equals(username))
                .map(TestCompany.Person::id)
                .findFirst()
                .orElseGet(() -> jdbc.sql("select id from employee where username = :username and status <> 'LEFT'")
                        .param("username", username)
                        .query(UUID.class)
                        .single());
        return TestTokens.sign(TestTokens.claims(id).build());
    }
}
