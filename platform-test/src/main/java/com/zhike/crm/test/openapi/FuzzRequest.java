package com.zhike.crm.test.openapi;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A request that is wrong in one place, or nearly right. */
final class FuzzRequest {

    /** Halves of characters have no form in UTF-8. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    final Map<String, String> path = new TreeMap<>();

    final Map<String, String> headers = new TreeMap<>();

    private final Map<String, List<String>> query = new TreeMap<>();

    private final Operation operation;

    byte @Nullable [] body;

    FuzzRequest(Operation operation) {
        this.operation = operation;
    }

    HttpMethod method() {
        return operation.method();
    }

    void query(String name, String value) {
        query.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    void json(@Nullable Object value) {
        body = JSON.writeValueAsBytes(value);
        headers.put("Content-Type", "application/json");
    }

    void raw(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    URI uri(String server) {
        StringBuilder uri = new StringBuilder(operation.path());
        path.forEach((name, value) -> {
            String variable = "{" + name + "}";
            int at = uri.indexOf(variable);
            uri.replace(at, at + variable.length(), encoded(value));
        });
        char divider = '?';
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                uri.append(divider).append(parameter.getKey()).append('=').append(encoded(value));
                divider = '&';
            }
        }
        return URI.create(server + uri);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** The request as one repeats it by hand. */
    @Override
    public String toString() {
        byte[] sent = body;
        String shown = sent == null ? "" : new String(sent, StandardCharsets.UTF_8);
        return method() + " " + cut(uri("").toString()) + " " + headers + " " + cut(shown);
    }

    static String cut(String text) {
        return text.length() > 600 ? text.substring(0, 600) + " ... (" + text.length() + ")" : text;
    }
}
