package com.zhike.crm.team.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Posts a message to its receiver, signed as Standard Webhooks asks for, and says what came of it. */
@Component
class WebhookSender {

    private static final int REMEMBERED = 1_000;

    private final WebhookSettings settings;
    private final Clock clock;
    private final Supplier<CloseableHttpClient> http;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("webhook-time-limit").factory());

    WebhookSender(WebhookSettings settings, WebhookTargets targets, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        // most companies have no webhook: nothing is opened before the first message
        this.http = SingletonSupplier.of(() -> WebhookConnections.open(settings, targets));
    }

    Outcome send(Deliveries.Claimed delivery, List<WebhookSecret> signing) {
        Instant at = clock.instant();
        long started = System.nanoTime();
        try {
            HttpPost post = message(delivery, signing, at);
            Future<?> limit = alarm.schedule(post::cancel, settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            try (ClassicHttpResponse answer = http.get().executeOpen(null, post, null)) {
                Attempt attempt = new Attempt(at, answer.getCode(), null, beginning(answer), millis(started));
                return new Outcome(attempt, RetryAfter.of(answer));
            } finally {
                limit.cancel(false);
            }
        } catch (IOException | RuntimeException failure) {
            boolean late = millis(started) >= settings.timeLimit().toMillis();
            return new Outcome(new Attempt(at, null, late ? "timeout" : name(failure), null, millis(started)), null);
        }
    }

    private static HttpPost message(Deliveries.Claimed delivery, List<WebhookSecret> signing, Instant at) {
        String id = delivery.eventId().toString();
        long timestamp = at.getEpochSecond();
        HttpPost post = new HttpPost(delivery.url());
        post.setEntity(new StringEntity(delivery.body(), ContentType.APPLICATION_JSON));
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", Long.toString(timestamp));
        post.setHeader(
                "webhook-signature",
                signing.stream()
                        .map(secret -> secret.sign(id, timestamp, delivery.body()))
                        .collect(Collectors.joining(" ")));
        return post;
    }

    /** What the receiver says for people to read; the state of a delivery does not depend on it. */
    private static @Nullable String beginning(ClassicHttpResponse answer) {
        if (answer.getEntity() == null) {
            return null;
        }
        try {
            byte[] bytes = answer.getEntity().getContent().readNBytes(REMEMBERED);
            return new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        } catch (IOException broken) {
            return null;
        }
    }

    private static String name(Exception failure) {
        return switch (failure) {
            case WebhookTargets.ForbiddenTarget _ -> "forbidden-target";
            case UnknownHostException _ -> "unknown-host";
            case SocketTimeoutException _ -> "timeout";
            case ConnectException _ -> "refused";
            case SSLException _ -> "tls";
            default -> "broken";
        };
    }

    private static int millis(long started) {
        return (int) Duration.ofNanos(System.nanoTime() - started).toMillis();
    }

    /** What came of it, and how long the receiver wishes to be left in peace. */
    record Outcome(Attempt attempt, @Nullable Duration wish) {}
}
