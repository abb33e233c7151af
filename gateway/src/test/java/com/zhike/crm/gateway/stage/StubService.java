package com.zhike.crm.gateway.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway that answers as told and remembers what it was asked. */
public final class StubService {

    private static final HttpHandler OK = exchange -> answer(exchange, 200, "{\"ok\":true}");

    private final HttpServer server;

    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private volatile HttpHandler next = OK;

    /** What reached the service. */
    public record Asked(String method, String uri, Map<String, List<String>> headers, int length) {

        public boolean has(String header) {
            return headers.containsKey(header.toLowerCase(Locale.ROOT));
        }

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }
    }

    public StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(HttpHandler handler) {
        next = handler;
    }

    /** Answers 200 again and has been asked nothing. */
    public void forget() {
        next = OK;
        asked.clear();
    }

    public List<Asked> asked() {
        return asked;
    }

    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.getBytes().length);
        exchange.getResponseBody().write(body.getBytes());
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        int length = exchange.getRequestBody().readAllBytes().length;
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, length));
        next.handle(exchange);
    }
}
