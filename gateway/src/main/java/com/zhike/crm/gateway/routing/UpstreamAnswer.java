package com.zhike.crm.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

/** The answer of a service on its way to the caller. */
record UpstreamAnswer(HttpUriRequestBase outgoing, ClassicHttpResponse incoming) implements ProxyExchange.Response {

    private static final String ATTRIBUTE = "crm.upstream.answer";

    /** Lets go of an answer that nobody has read; harmless after one that was. */
    static void close(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Closeable answer) {
            request.removeAttribute(ATTRIBUTE);
            try {
                answer.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    ServerResponse to(ProxyExchange.Request request) {
        request.getServerRequest().servletRequest().setAttribute(ATTRIBUTE, incoming);
        ServerResponse answer = GatewayServerResponse.status(getStatusCode())
                .build((servletRequest, servletResponse) -> {
                    copyBody(servletResponse);
                    return null;
                });
        request.getResponseConsumers().forEach(consumer -> consumer.accept(this, answer));
        // The session is the gateway's; a service has no business with cookies.
        answer.headers().remove(HttpHeaders.SET_COOKIE);
        answer.headers().remove(HttpHeaders.SERVER);
        return answer;
    }

    private void copyBody(HttpServletResponse response) throws IOException {
        HttpEntity entity = incoming.getEntity();
        if (entity == null) {
            return;
        }
        boolean live = String.valueOf(entity.getContentType()).startsWith("text/event-stream");
        try (incoming) {
            try {
                copy(entity.getContent(), response.getOutputStream(), live);
            } catch (IOException failure) {
                // Closing alone would read on to the end, which nobody waits for and a live answer does not have.
                outgoing.cancel();
                throw failure;
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, boolean live) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(incoming.getCode());
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        incoming.headerIterator().forEachRemaining(header -> headers.add(header.getName(), header.getValue()));
        return headers;
    }
}
