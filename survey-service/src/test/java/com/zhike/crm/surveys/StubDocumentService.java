package com.zhike.crm.surveys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Stands in for the document service: knows the files it is told, and can be broken. */
public final class StubDocumentService implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private static volatile int status = 200;

    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "crm.document-service.url=http://127.0.0.1:"
                                + SERVER.getAddress().getPort(),
                        "crm.call.time-limit=1s",
                        "crm.call.pause=1s")
                .applyTo(context);
    }

    /** A file that somebody has uploaded. */
    public static UUID upload(String name) {
        UUID id = UUID.randomUUID();
        FILES.put(id.toString(), """
                {"id": "%s", "name": "%s", "size": 2048, "mediaType": "image/png"}""".formatted(id, name));
        return id;
    }

    public static void answersWith(int httpStatus) {
        status = httpStatus;
    }

    public static void recover() {
        status = 200;
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/documents/attachments/", StubDocumentService::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String file = FILES.get(exchange.getRequestURI().getPath().split("/")[4]);
            byte[] body = (file == null ? "{\"code\": \"not-found\"}" : file).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status == 200 && file == null ? 404 : status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
