package com.zhike.crm.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.common.Shortcut;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The filter {@code Upstream=<service>[,<timeout>]} of a route: what every service needs, in one word; and
 * {@code LiveUpstream=<service>} for answers that go on as long as somebody listens.
 */
public final class UpstreamFilterFunctions {

    private static final Duration USUAL = Duration.ofSeconds(30);

    /** How long a live answer may be silent, not how long it may take: services send a sign of life more often. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private UpstreamFilterFunctions() {}

    /** For a stream of events. */
    @Shortcut
    public static HandlerFilterFunction<ServerResponse, ServerResponse> liveUpstream(String service) {
        return (request, next) -> {
            request.attributes().put(Upstreams.LIVE, true);
            return upstream(service, SILENCE).filter(request, next);
        };
    }

    /** For answers that come within the usual time. */
    @Shortcut
    public static HandlerFilterFunction<ServerResponse, ServerResponse> upstream(String service) {
        return upstream(service, USUAL);
    }

    /** For work that may keep the caller waiting. */
    @Shortcut
    public static HandlerFilterFunction<ServerResponse, ServerResponse> upstream(String service, Duration timeout) {
        return (request, next) -> {
            request.attributes().put(Upstreams.TIMEOUT, timeout);
            return MvcUtils.getApplicationContext(request)
                    .getBean(Upstreams.class)
                    .pass(service, request, next);
        };
    }
}
