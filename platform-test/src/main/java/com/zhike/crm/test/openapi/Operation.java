package com.zhike.crm.test.openapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of a service: a method at a path, with what the document says about it. */
public record Operation(HttpMethod method, String path, JsonNode details) {

    /** All that the service says it offers. */
    static List<Operation> of(MockMvcTester mvc) {
        return of(document(mvc));
    }

    static List<Operation> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(
                                HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                operation.getValue())))
                .toList();
    }

    static JsonNode document(MockMvcTester mvc) {
        byte[] document = mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray();
        return JsonMapper.shared().readTree(new String(document, StandardCharsets.UTF_8));
    }

    /** The operation as cases name it: {@code GET /api/customers/{id}}. */
    public String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return name();
    }
}
