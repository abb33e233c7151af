package com.zhike.crm.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Waits until somebody who signs in can work: each service must know him, and it knows him only when the people have come
 * from Keycloak to team-service, and from there by Kafka to everybody.
 */
final class Acceptance {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration CALL = Duration.ofSeconds(5);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 250;
    private static final String DEMO_LOGIN = "director";

    private final Settings settings;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CALL).build();

    Acceptance(Settings settings) {
        this.settings = settings;
    }

    /** What still does not answer when patience ends; empty when everything does. */
    List<String> awaitEverybodyKnown() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Service> silent = Plan.SERVICES;
        while (!silent.isEmpty() && System.nanoTime() < deadline) {
            silent = stillSilent(silent, Math.min(deadline, System.nanoTime() + TOKEN_LIFE.toNanos()));
        }
        return silent.stream().map(Service::name).toList();
    }

    /** Asks with one and the same token for a while: checking a password is made to be expensive. */
    private List<Service> stillSilent(List<Service> services, long deadline) throws InterruptedException {
        List<Service> silent = services;
        try {
            String token = new Tokens(settings.issuer()).ofEmployee(DEMO_LOGIN);
            while (true) {
                silent = silent.stream()
                        .filter(service -> !answers(service, token))
                        .toList();
                if (silent.isEmpty() || System.nanoTime() > deadline) {
                    return silent;
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (IOException keycloakIsBusy) {
            Thread.sleep(POLL_MILLIS);
            return silent;
        }
    }

    private boolean answers(Service service, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url(service.port()) + service.probe()))
                .timeout(CALL)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException busy) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
