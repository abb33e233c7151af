package com.zhike.crm.customers;

import static com.zhike.crm.test.As.as;

import com.zhike.crm.test.As;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as one of its callers sees it. */
public record Api(MockMvcTester mvc, RequestPostProcessor caller) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Api of(MockMvcTester mvc, Person person) {
        return new Api(mvc, as(person));
    }

    /** The service as somebody sees it who is given by his login, or as another program does. */
    public static Api named(MockMvcTester mvc, String caller) {
        return TestCompany.people().stream()
                .filter(person -> person.username().equals(caller))
                .findFirst()
                .map(person -> of(mvc, person))
                .orElseGet(() -> ofMachine(mvc));
    }

    public static Api ofMachine(MockMvcTester mvc) {
        return new Api(mvc, As.asMachine("crm-integration"));
    }

    /** An answer with its body read. */
    public record Answer(
            int status, JsonNode body, @Nullable String etag) {

        public UUID id() {
            return UUID.fromString(text("/id"));
        }

        public String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    public Answer get(String uri, Object... variables) {
        return send(HttpMethod.GET, uri, null, null, variables);
    }

    public Answer post(String uri, @Nullable Object body, Object... variables) {
        return send(HttpMethod.POST, uri, body, null, variables);
    }

    public Answer put(String uri, Object body, long version, Object... variables) {
        return send(HttpMethod.PUT, uri, body, "\"" + version + "\"", variables);
    }

    public Answer delete(String uri, Object... variables) {
        return send(HttpMethod.DELETE, uri, null, null, variables);
    }

    public UUID register(String name) {
        return post("/api/customers", Map.of("name", name)).id();
    }

    public UUID registerPublic(String name) {
        return post("/api/customers", Map.of("name", name, "toPublic", true)).id();
    }

    private Answer send(
            HttpMethod method, String uri, @Nullable Object body, @Nullable String ifMatch, Object... variables) {
        var request = mvc.method(method).uri(uri, variables).with(caller).header("Accept-Language", "en");
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body));
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        MockHttpServletResponse response = request.exchange().getMvcResult().getResponse();
        String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        JsonNode json = text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
        return new Answer(response.getStatus(), json, response.getHeader(HttpHeaders.ETAG));
    }
}
