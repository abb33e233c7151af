package com.zhike.crm.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite's HTTP as a program sees it that signed in as a demo employee. */
final class Web {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration FRESH = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Suite suite;

    private final String employee;

    private String token = "";

    private Instant since = Instant.EPOCH;

    Web(Suite suite, String employee) {
        this.suite = suite;
        this.employee = employee;
    }

    JsonNode get(String url) throws Exception {
        return send("GET", url, null, "application/json");
    }

    JsonNode post(String url, @Nullable Object body) throws Exception {
        String json = body == null ? "{}" : JsonMapper.shared().writeValueAsString(body);
        return send("POST", url, BodyPublishers.ofString(json), "application/json");
    }

    /** Asks, and throws the answer away once it is complete. */
    void fetch(String url) throws Exception {
        HttpResponse<Void> answer = http.send(request("GET", url, null, "application/json"), BodyHandlers.discarding());
        expect(answer, url, "");
    }

    /** Sends a file as a form does. */
    JsonNode upload(String url, Path file) throws Exception {
        String boundary = UUID.randomUUID().toString();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher form = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", url, form, "multipart/form-data; boundary=" + boundary);
    }

    private JsonNode send(String method, String url, @Nullable BodyPublisher body, String type) throws Exception {
        HttpResponse<String> answer = http.send(request(method, url, body, type), BodyHandlers.ofString());
        expect(answer, url, answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void expect(HttpResponse<?> answer, String url, String body) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(url + " answered " + answer.statusCode() + " " + body);
        }
    }

    private HttpRequest request(String method, String url, @Nullable BodyPublisher body, String type)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : body)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token())
                .build();
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (since.plus(FRESH).isBefore(Instant.now())) {
            token = suite.crm("token", employee);
            since = Instant.now();
        }
        return token;
    }
}
