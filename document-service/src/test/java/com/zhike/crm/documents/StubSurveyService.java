package com.zhike.crm.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zhike.crm.test.TestCompany.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the survey service: knows which scans its callers may read, and can be broken. */
public final class StubSurveyService implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> SCANS = ConcurrentHashMap.newKeySet();

    private static volatile boolean broken;

    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "crm.survey-service.url=http://127.0.0.1:"
                                + SERVER.getAddress().getPort(),
                        "crm.call.time-limit=5s",
                        "crm.call.pause=1s")
                .applyTo(context);
    }

    public static void admits(Person reader, UUID scan) {
        SCANS.add(reader.id() + " " + scan);
    }

    public static void breaks(boolean down) {
        broken = down;
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/answer-sheets/scans/", StubSurveyService::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            String asked = subject(token) + " " + path.substring(path.lastIndexOf('/') + 1);
            exchange.sendResponseHeaders(broken ? 500 : SCANS.contains(asked) ? 204 : 404, -1);
        }
    }

    private static String subject(String bearer) {
        byte[] claims = Base64.getUrlDecoder().decode(bearer.split("\\.")[1]);
        return new JsonMapper().readTree(claims).path("sub").asString();
    }
}
