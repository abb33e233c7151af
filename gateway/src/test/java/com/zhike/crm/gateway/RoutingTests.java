package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import com.zhike.crm.gateway.stage.Stage;
import com.zhike.crm.gateway.stage.StubService;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class RoutingTests {

    private static final java.net.http.HttpClient CLIENT = java.net.http.HttpClient.newHttpClient();

    private final Browser browser;

    private final String token = "Bearer " + Stage.ISSUER.accessToken(60);

    RoutingTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @BeforeEach
    void quiet() {
        Stage.CUSTOMERS.forget();
        Stage.TEAM.forget();
    }

    @Test
    void theServiceSeesTheTokenOfTheSessionAndNoCookie() {
        browser.signIn()
                .postFromPage("/api/customers?q=%E7%9F%A5&page=0", "{\"name\":\"知客\"}", "X-Forwarded-For", "6.6.6.6");

        StubService.Asked asked = Stage.CUSTOMERS.asked().getFirst();
        assertThat(asked.uri()).isEqualTo("/api/customers?q=%E7%9F%A5&page=0");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
        assertThat(asked.has("Cookie")).isFalse();
        assertThat(asked.has("X-XSRF-TOKEN")).isFalse();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(asked.has("traceparent")).isTrue();
        assertThat(asked.length()).isEqualTo(17);
    }

    @Test
    void cookiesOfAServiceStayInside() {
        Stage.CUSTOMERS.answers(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            StubService.answer(exchange, 200, "{}");
        });

        var headers = browser.get("/api/customers/1", "Authorization", token).headers();

        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("ETag")).containsExactly("\"7\"");
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        HttpResponse<String> english =
                browser.get("/api/orders", "Authorization", token, "Accept-Language", "en-GB,en;q=0.9");
        HttpResponse<String> chinese = browser.get("/api/orders", "Authorization", token);

        assertThat(english.statusCode()).isEqualTo(503);
        assertThat(english.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(english.body())
                .contains(
                        "\"code\":\"service-unavailable\"", "\"service\":\"sales-service\"", "Sales service does not");
        assertThat(chinese.body()).contains("销售服务暂时没有响应");
    }

    @Test
    void aServiceThatIsDownIsSparedAndTheOthersStayUsable() {
        for (int call = 0; call < 20; call++) {
            assertThat(browser.get("/api/orders", "Authorization", token).statusCode())
                    .isEqualTo(503);
        }

        assertThat(browser.get("/actuator/prometheus").body())
                .containsPattern("resilience4j_circuitbreaker_state\\{.*name=\"sales-service\".*state=\"open\".*} 1");
        assertThat(browser.get("/api/customers", "Authorization", token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aReadIsTriedOnceMoreWhenTheServiceIsBusy() {
        Stage.CUSTOMERS.answers(
                exchange -> StubService.answer(exchange, Stage.CUSTOMERS.asked().size() == 1 ? 503 : 200, "{}"));

        assertThat(browser.get("/api/customers", "Authorization", token).statusCode())
                .isEqualTo(200);
        assertThat(Stage.CUSTOMERS.asked()).hasSize(2);
    }

    @Test
    void theRefusalOfAServiceComesThroughAsItIs() {
        Stage.CUSTOMERS.answers(exchange -> StubService.answer(exchange, 503, "{\"code\":\"theirs\"}"));

        assertThat(browser.get("/api/customers", "Authorization", token).body()).isEqualTo("{\"code\":\"theirs\"}");
        assertThat(Stage.CUSTOMERS.asked()).hasSize(2);
    }

    @Test
    void aChangeIsNeverTriedTwice() {
        Stage.CUSTOMERS.answers(exchange -> StubService.answer(exchange, 503, "{}"));

        assertThat(browser.post("/api/customers", "{}", "Authorization", token).statusCode())
                .isEqualTo(503);
        assertThat(Stage.CUSTOMERS.asked()).hasSize(1);
    }

    @Test
    void anAnswerThatTheBrowserHasAlreadyGivesItsConnectionBack() {
        Stage.TEAM.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            StubService.answer(exchange, 200, "{}");
        });

        for (int call = 0; call < 300; call++) {
            assertThat(browser.get("/api/roles", "Authorization", token, "If-None-Match", "\"3\"")
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aServiceNoticesThatNobodyListensAnyMore() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        Stage.TEAM.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                for (int event = 0; event < 400; event++) {
                    exchange.getResponseBody().write("data: hello\n\n".getBytes());
                    exchange.getResponseBody().flush();
                    Thread.sleep(20);
                }
            } catch (java.io.IOException | InterruptedException left) {
                gone.countDown();
            }
        });

        try (InputStream events = java.net.http.HttpClient.newHttpClient()
                .send(
                        browser.request("/api/me")
                                .header("Authorization", token)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            assertThat(events.readNBytes(13)).asString().startsWith("data: hello");
        }

        assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverListensLeavesRoomForWhoeverAsks() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Stage.SCHEDULE.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                exchange.getResponseBody().write("event: ready\n\n".getBytes());
                exchange.getResponseBody().flush();
                end.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        List<InputStream> listening = new ArrayList<>();
        try {
            while (listening.size() < 270) {
                listen().ifPresent(listening::add);
            }
            Stage.SCHEDULE.forget();
            // the many requests have used up what the limit allows at once
            Thread.sleep(500);

            assertThat(browser.get("/api/messages", "Authorization", token).statusCode())
                    .isEqualTo(200);
        } finally {
            end.countDown();
            for (InputStream events : listening) {
                events.close();
            }
        }
    }

    /** An open stream, unless that was one too many at a time. */
    private Optional<InputStream> listen() throws Exception {
        HttpResponse<InputStream> answer = CLIENT.send(
                browser.request("/api/messages/stream")
                        .header("Authorization", token)
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() == 429) {
            answer.body().close();
            Thread.sleep(50);
            return Optional.empty();
        }
        assertThat(answer.body().readNBytes(12)).asString().isEqualTo("event: ready");
        return Optional.of(answer.body());
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> told = browser.post("/api/customers", "x".repeat(2_100_000), "Authorization", token);
        HttpResponse<String> untold = browser.send(browser.request("/api/customers")
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[2_100_000]))));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("body-too-large");
    }

    @Test
    void aFileMayBeTheBodyWhereFilesAreTakenAndNowhereElse() {
        assertThat(file("/api/folders/1/documents?name=a", 60_000_000).statusCode())
                .isEqualTo(200);
        assertThat(file("/api/documents/attachments?name=a", 60_000_000).statusCode())
                .isEqualTo(200);
        assertThat(Stage.DOCUMENTS.asked().getFirst().length()).isEqualTo(60_000_000);

        assertThat(file("/api/documents/1/text", 2_100_000).statusCode()).isEqualTo(413);
        assertThat(file("/api/customers", 2_100_000).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> file(String path, int length) {
        return browser.send(browser.request(path)
                .header("Authorization", token)
                .header("Content-Type", "application/octet-stream")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[length]))));
    }

    @Test
    void anUploadMayBeLarger() {
        HttpResponse<String> answer = browser.send(browser.request("/api/imports/customers")
                .header("Authorization", token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[5_000_000])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Stage.CUSTOMERS.asked().getFirst().length()).isEqualTo(5_000_000);
    }

    @Test
    void anUnknownPathOfTheApiIsNotFound() {
        HttpResponse<String> answer = browser.get("/api/nothing", "Authorization", token);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("not-found");
    }
}
