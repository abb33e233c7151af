package com.zhike.crm.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Tries whether somebody is let in, as the command line does. */
public final class SignIn {

    public static final String PASSWORD = "Zhike-demo-2026";

    private SignIn() {}

    /** Whether Keycloak lets somebody in with this password. */
    public static boolean succeeds(String username, String password) {
        return attempt(username, password).statusCode() == 200;
    }

    private static HttpResponse<String> attempt(String username, String password) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(KeycloakServer.url() + "/realms/crm/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=crm-cli&scope=openid&username=" + username
                        + "&password=" + password))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
