package com.zhike.crm.gateway.routing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries one request to a service and its answer back. Instead of the framework's own exchange, because that one reads
 * an answer to its end before letting go of it, even an endless one whose receiver has left, and knows one timeout only.
 */
@Component
class UpstreamExchange implements ProxyExchange {

    private final CloseableHttpClient upstreamClient;

    private final CloseableHttpClient liveUpstreamClient;

    private final ObservationRegistry observations;

    UpstreamExchange(
            CloseableHttpClient upstreamClient,
            CloseableHttpClient liveUpstreamClient,
            ObservationRegistry observations) {
        this.upstreamClient = upstreamClient;
        this.liveUpstreamClient = liveUpstreamClient;
        this.observations = observations;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpUriRequestBase outgoing = OutgoingRequest.of(request);
        SenderContext<HttpRequest> sender = new SenderContext<>(HttpRequest::setHeader);
        sender.setCarrier(outgoing);
        return Observation.createNotStarted("crm.gateway.upstream", () -> sender, observations)
                .contextualName("upstream " + outgoing.getMethod().toLowerCase(Locale.ROOT))
                .lowCardinalityKeyValue("method", outgoing.getMethod())
                .lowCardinalityKeyValue("route", route(request))
                .observe(() -> exchange(request, outgoing));
    }

    private ServerResponse exchange(Request request, HttpUriRequestBase outgoing) {
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(config(request));
        boolean live = request.getServerRequest().attribute(Upstreams.LIVE).isPresent();
        CloseableHttpClient client = live ? liveUpstreamClient : upstreamClient;
        try {
            ClassicHttpResponse incoming =
                    client.executeOpen(RoutingSupport.determineHost(outgoing), outgoing, context);
            return new UpstreamAnswer(outgoing, incoming).to(request);
        } catch (IOException failure) {
            throw new Unreachable(failure);
        } catch (HttpException malformed) {
            throw new Unreachable(new IOException(malformed));
        }
    }

    private static RequestConfig config(Request request) {
        Duration timeout = (Duration)
                request.getServerRequest().attribute(Upstreams.TIMEOUT).orElseThrow();
        return RequestConfig.copy(UpstreamClientConfiguration.USUAL)
                .setResponseTimeout(Timeout.of(timeout))
                .build();
    }

    private static String route(Request request) {
        return String.valueOf(request.getServerRequest()
                .attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)
                .orElse("none"));
    }
}
