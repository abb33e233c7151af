package com.zhike.crm.documents;

import static com.zhike.crm.test.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany.Person;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does over HTTP what people do with their documents. */
@TestComponent
public class DocumentDesk {

    private final MockMvcTester mvc;

    private final JsonMapper json;

    DocumentDesk(MockMvcTester mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    public MvcTestResult get(Person person, String uri) {
        return mvc.get().uri(uri).with(as(person)).exchange();
    }

    /** A file as its owner's browser sends it. */
    public MvcTestResult send(Person person, HttpMethod method, String uri, String name, byte[] body) {
        return mvc.method(method)
                .uri(UriComponentsBuilder.fromUriString(uri)
                        .queryParam("name", "{name}")
                        .build(name))
                .with(as(person))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(body)
                .exchange();
    }

    /** The folder that the person has under this kind. */
    public UUID place(Person person, String kind) {
        for (JsonNode folder : seen(person, "/api/folders")) {
            if (folder.path("kind").asString().equals(kind)
                    && folder.path("ownerId").asString().equals(person.id().toString())) {
                return id(folder);
            }
        }
        throw new AssertionError(kind);
    }

    public UUID folder(Person person, UUID parent, String name) {
        return id(created(person, "/api/folders", Map.of("parentId", parent, "name", name)));
    }

    public UUID folder(Person person, String name) {
        return folder(person, place(person, "HOME"), name);
    }

    public MvcTestResult upload(Person person, UUID folder, String name, String body) {
        return send(
                person,
                HttpMethod.POST,
                "/api/folders/" + folder + "/documents",
                name,
                body.getBytes(StandardCharsets.UTF_8));
    }

    public UUID file(Person person, UUID folder, String name, String body) {
        MvcTestResult result = upload(person, folder, name, body);
        assertThat(result).hasStatus(201);
        return id(body(result));
    }

    @SafeVarargs
    public final void share(Person owner, UUID folder, Map<String, Object>... shares) {
        assertThat(request(owner, HttpMethod.PUT, "/api/folders/" + folder + "/shares", Map.of("shares", shares)))
                .hasStatusOk();
    }

    /** The names of what somebody finds in a folder. */
    public List<String> names(Person person, UUID folder) {
        return seen(person, "/api/folders/" + folder + "/documents")
                .path("items")
                .findValuesAsString("name");
    }

    public static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }

    public MvcTestResult request(Person person, HttpMethod method, String uri, Object body) {
        return mvc.method(method)
                .uri(uri)
                .with(as(person))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public MvcTestResult act(Person person, HttpMethod method, String uri, long version, Object body) {
        return mvc.method(method)
                .uri(uri)
                .with(as(person))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public MvcTestResult post(Person person, String uri, Object body) {
        return request(person, HttpMethod.POST, uri, body);
    }

    public MvcTestResult put(Person person, String uri, long version, Object body) {
        return mvc.put()
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

    /** What an act that must succeed answers. */
    public JsonNode done(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result).hasStatus2xxSuccessful();
        return body(result);
    }

    /** What somebody sees. */
    public JsonNode seen(Person person, String uri) {
        MvcTestResult result = get(person, uri);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    /** The code of the refusal, and of the first field it is about. */
    public String refusal(MvcTestResult result) {
        JsonNode problem = body(result);
        JsonNode field = problem.path("errors").path(0).path("code");
        return field.isMissingNode() ? problem.path("code").asString() : field.asString();
    }

    public JsonNode body(MvcTestResult result) {
        try {
            String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return text.isEmpty() ? json.valueToTree(Map.of()) : json.readTree(text);
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
