package com.zhike.crm.gateway.routing;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;

/** A request as a service sees it. */
final class OutgoingRequest {

    /** What is between the browser and the gateway only; the other ones the client sets by itself. */
    private static final Set<String> WITHHELD =
            Set.of("cookie", "x-xsrf-token", "x-real-ip", "expect", "content-length", "transfer-encoding", "host");

    private OutgoingRequest() {}

    static HttpUriRequestBase of(ProxyExchange.Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        HttpUriRequestBase outgoing =
                new HttpUriRequestBase(request.getMethod().name(), Objects.requireNonNull(request.getUri()));
        request.getHeaders().forEach((name, values) -> {
            if (!WITHHELD.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        // Not what the caller claims in these headers: the container has already judged whom to believe.
        outgoing.setHeader("X-Forwarded-For", incoming.getRemoteAddr());
        outgoing.setHeader("X-Forwarded-Proto", incoming.getScheme());
        outgoing.setHeader("X-Forwarded-Host", incoming.getServerName());
        outgoing.setHeader("X-Forwarded-Port", String.valueOf(incoming.getServerPort()));
        addBody(incoming, outgoing);
        return outgoing;
    }

    private static void addBody(HttpServletRequest incoming, HttpUriRequestBase outgoing) {
        try {
            ServletInputStream body = incoming.getInputStream();
            if (incoming.getContentLengthLong() > 0 || !body.isFinished()) {
                outgoing.setEntity(new InputStreamEntity(body, incoming.getContentLengthLong(), null));
            }
        } catch (IOException failure) {
            throw new Unreachable(failure);
        }
    }
}
