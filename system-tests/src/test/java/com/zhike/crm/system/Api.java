package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One caller's view of the suite's HTTP API, through the gateway. */
final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI gateway;
    private final Supplier<String> token;
    private final Supplier<HttpClient> http;

    Api(URI gateway, Supplier<String> token) {
        this(gateway, token, () -> HTTP);
    }

    Api(URI gateway, Supplier<String> token, Supplier<HttpClient> http) {
        this.gateway = gateway;
        this.token = token;
        this.http = http;
    }

    JsonNode get(String path) {
        return expect(200, send("GET", path, null));
    }

    /** Creates something and returns the answer's body. */
    JsonNode create(String path, Object body) {
        return expect(201, send("POST", path, body));
    }

    /** Performs an act on something that exists. */
    JsonNode act(String path, Object body) {
        HttpResponse<String> response = send("POST", path, body);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 204);
        return parse(response);
    }

    /** Has heard every alarm that rings now. */
    void hearAlarms() {
        get("/api/alarms")
                .forEach(alarm -> act("/api/alarms/" + alarm.path("id").asString() + "/acknowledge", Map.of()));
    }

    int status(String path) {
        return send("GET", path, null).statusCode();
    }

    HttpResponse<String> send(String method, String path, @org.jspecify.annotations.Nullable Object body) {
        return send(method, path, body, Map.of());
    }

    HttpResponse<String> send(
            String method, String path, @org.jspecify.annotations.Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return exchange(request.build());
    }

    /** Uploads a file as the browser's form would. */
    JsonNode upload(String path, String fileName, byte[] content) {
        String boundary = "----" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail)))
                .build());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return parse(response);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "zh-CN");
        String bearer = token.get();
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static JsonNode expect(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return parse(response);
    }

    private static JsonNode parse(HttpResponse<String> response) {
        return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.get().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
