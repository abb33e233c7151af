package com.zhike.crm.surveys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Stands in for the customer service: knows the customers it is told, can be slow and can be broken. */
public final class StubCustomerService implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> CUSTOMERS = new ConcurrentHashMap<>();

    private static final List<String> AUTHORIZATIONS = new CopyOnWriteArrayList<>();

    private static volatile Duration delay = Duration.ZERO;

    private static volatile int status = 200;

    private static final HttpServer SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "crm.customer-service.url=http://127.0.0.1:"
                                + SERVER.getAddress().getPort(),
                        "crm.call.time-limit=1s",
                        "crm.call.pause=1s",
                        // a busy machine is no reason to fail
                        "spring.datasource.hikari.connection-timeout=30000",
                        // the tests tell what customer-service would tell
                        "crm.messaging.topics=crm.survey.v1,crm.customer.v1,crm.contact.v1")
                .applyTo(context);
    }

    public static void knows(UUID id, String name, UUID ownerId, UUID departmentId) {
        CUSTOMERS.put(id.toString(), """
                {"id": "%s", "name": "%s", "ownerId": "%s", "departmentId": "%s", "status": "NORMAL", "level": "a", "industry": "retail", "stage": "solution"}""".formatted(id, name, ownerId, departmentId));
    }

    public static void answersAfter(Duration pause) {
        delay = pause;
    }

    public static void answersWith(int httpStatus) {
        status = httpStatus;
    }

    /** Who asked so far, oldest first. */
    public static List<String> authorizations() {
        return List.copyOf(AUTHORIZATIONS);
    }

    public static void recover() {
        delay = Duration.ZERO;
        status = 200;
        AUTHORIZATIONS.clear();
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/customers/", StubCustomerService::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            AUTHORIZATIONS.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            Thread.sleep(delay);
            String path = exchange.getRequestURI().getPath();
            String customer = CUSTOMERS.get(path.substring(path.lastIndexOf('/') + 1));
            byte[] body = (customer == null ? "{\"code\": \"customer-not-found\"}" : customer)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status == 200 && customer == null ? 404 : status, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
