package com.zhike.crm.schedule.live.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.EmployeeAuthentication;
import com.zhike.crm.schedule.live.Subscription;
import com.zhike.crm.schedule.live.Subscriptions;
import com.zhike.crm.schedule.live.Topic;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Server-sent events: which of the caller's things there is news of.
 *
 * <p>The answer goes on until the caller's token expires, so that nobody listens for longer than he may; browsers connect
 * again by themselves. Each listener has a (virtual) thread, so a slow one keeps nobody else waiting.
 */
@RestController
class LiveController {

    private static final Logger log = LoggerFactory.getLogger(LiveController.class);

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Subscriptions subscriptions;

    private final Clock clock;

    private final Duration longest;

    LiveController(Subscriptions subscriptions, Clock clock, @Value("${crm.live.longest:15m}") Duration longest) {
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.longest = longest;
    }

    @GetMapping(path = "/api/messages/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void listen(CurrentEmployee employee, EmployeeAuthentication caller, HttpServletResponse response)
            throws InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // proxies that collect an answer before they pass it on
        response.setHeader("X-Accel-Buffering", "no");
        try (Subscription subscription = subscriptions.open(employee.id())) {
            write(response, "retry: 2000\nevent: ready\ndata:\n\n");
            Instant end = end(caller);
            while (!subscription.ended() && clock.instant().isBefore(end)) {
                pass(subscription, end, response);
            }
        } catch (IOException left) {
            log.debug("A browser left", left);
        }
    }

    private Instant end(EmployeeAuthentication caller) {
        Instant end = clock.instant().plus(longest);
        Instant expires = caller.getToken().getExpiresAt();
        return expires == null || end.isBefore(expires) ? end : expires;
    }

    private void pass(Subscription subscription, Instant end, HttpServletResponse response)
            throws InterruptedException, IOException {
        Duration left = Duration.between(clock.instant(), end);
        var topics = subscription.await(left.compareTo(BEAT) < 0 ? left : BEAT);
        if (topics.isEmpty()) {
            write(response, ":\n\n");
        }
        for (Topic topic : topics) {
            write(response, "event: news\ndata: " + topic.name().toLowerCase(Locale.ROOT) + "\n\n");
        }
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
