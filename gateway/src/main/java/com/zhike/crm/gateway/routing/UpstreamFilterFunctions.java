package com.zhike.crm.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.common.Shortcut;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The filter {@code Upstream=<service>[,<timeout>]} of a route: what every service needs, in one word. */
public final class UpstreamFilterFunctions {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private UpstreamFilterFunctions() {}

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
