package com.zhike.crm.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bearer tokens for scripts: of a demo login, or of the client for machines. */
final class Tokens {

    /** Demo only. */
    static final String DEMO_PASSWORD = "Zhike-demo-2026";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String issuer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    String ofEmployee(String username) throws IOException, InterruptedException {
        return ask(Map.of(
                "grant_type", "password",
                "client_id", "crm-cli",
                "scope", "openid",
                "username", username,
                "password", DEMO_PASSWORD));
    }

    String ofMachine(String secret) throws IOException, InterruptedException {
        return ask(Map.of("grant_type", "client_credentials", "client_id", "crm-integration", "client_secret", secret));
    }

    private String ask(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gives no token: " + reason(response.body()));
        }
        return new JsonMapper().readTree(response.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException refused) {
            throw new IOException("Keycloak does not answer at " + issuer + ": start the suite with ./crm up", refused);
        }
    }

    private static String reason(String body) {
        JsonNode answer = new JsonMapper().readTree(body);
        return answer.path("error_description").asString(answer.path("error").asString());
    }
}
