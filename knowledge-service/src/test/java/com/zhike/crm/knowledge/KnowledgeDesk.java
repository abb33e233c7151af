package com.zhike.crm.knowledge;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany.Person;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does over HTTP what people at their desks do. */
@TestComponent
public class KnowledgeDesk {

    private final MockMvcTester mvc;

    private final JsonMapper json;

    KnowledgeDesk(MockMvcTester mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    public Map<String, Object> announcement(String title) {
        return new HashMap<>(Map.of("title", title, "category", "notice", "body", "<p>" + title + "</p>"));
    }

    public UUID draftedAnnouncement(Map<String, Object> body) {
        return id(created(CONTENT, "/api/announcements", body));
    }

    public UUID publishedAnnouncement(Map<String, Object> body) {
        UUID id = draftedAnnouncement(body);
        done(CONTENT, "/api/announcements/" + id + "/publish", Map.of());
        return id;
    }

    public Map<String, Object> article(String title, String body) {
        return new HashMap<>(Map.of("title", title, "body", "<p>" + body + "</p>"));
    }

    public UUID publishedArticle(Map<String, Object> body) {
        UUID id = id(created(CONTENT, "/api/articles", body));
        done(CONTENT, "/api/articles/" + id + "/publish", Map.of());
        return id;
    }

    public UUID question(Person asker, String title, int points) {
        return id(created(asker, "/api/questions", Map.of("title", title, "points", points)));
    }

    public UUID answer(Person author, UUID question, String text) {
        return id(created(author, "/api/questions/" + question + "/answers", Map.of("text", text)));
    }

    public int balance(Person person) {
        return seen(person, "/api/points/me").path("balance").asInt();
    }

    /** Gives somebody points by hand. */
    public void endow(Person person, int points) {
        done(CONTENT, "/api/points/corrections", Map.of("employeeId", person.id(), "points", points, "note", "test"));
    }

    public MvcTestResult get(Person person, String uri) {
        return request(person, HttpMethod.GET, uri, Map.of());
    }

    public MvcTestResult post(Person person, String uri, Object body) {
        return request(person, HttpMethod.POST, uri, body);
    }

    public MvcTestResult put(Person person, String uri, long version, Object body) {
        return send(person, HttpMethod.PUT, uri, version, body);
    }

    public MvcTestResult delete(Person person, String uri) {
        return request(person, HttpMethod.DELETE, uri, Map.of());
    }

    public MvcTestResult request(Person person, HttpMethod method, String uri, Object body) {
        return send(person, method, uri, 0, body);
    }

    private MvcTestResult send(Person person, HttpMethod method, String uri, long version, Object body) {
        return mvc.method(method)
                .uri(URI.create(uri))
                .with(as(person))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /** What was made, by an act that must succeed. */
    public JsonNode created(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result.getResponse().getStatus()).as("%s", body(result)).isEqualTo(201);
        return body(result);
    }

    /** What an act that must succeed answers. */
    public JsonNode done(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result.getResponse().getStatus()).as("%s", body(result)).isEqualTo(200);
        return body(result);
    }

    /** What somebody sees. */
    public JsonNode seen(Person person, String uri) {
        MvcTestResult result = get(person, uri);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    /** The titles or names of a list. */
    public List<String> titles(Person person, String uri) {
        return seen(person, uri)
                .path("items")
                .valueStream()
                .map(item -> item.path(item.has("title") ? "title" : "name").asString())
                .toList();
    }

    public JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a refusal is called. */
    public String code(MvcTestResult result) {
        JsonNode problem = body(result);
        return problem.path("errors")
                .path(0)
                .path("code")
                .asString(problem.path("code").asString());
    }

    public static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }

    /** Text as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
