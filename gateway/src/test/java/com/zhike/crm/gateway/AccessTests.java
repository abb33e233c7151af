package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import com.zhike.crm.gateway.stage.Stage;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class AccessTests {

    private final Browser browser;

    AccessTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @BeforeEach
    void quiet() {
        Stage.CUSTOMERS.forget();
    }

    @Test
    void aSignedOutApiCallIsToldSo() {
        HttpResponse<String> answer = browser.get("/api/customers", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"signed-out\"", "Signed out");
        assertThat(browser.cookie("CRM_SESSION")).isEmpty();
        assertThat(Stage.CUSTOMERS.asked()).isEmpty();
    }

    @Test
    void refusalsSpeakTheLanguageOfTheCaller() {
        assertThat(browser.get("/api/customers", "Accept-Language", "zh-CN").body())
                .contains("请重新登录");
    }

    @Test
    void aSignedOutPageGoesToTheLogin() {
        HttpResponse<String> answer = browser.get("/customers/42", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/keycloak");
    }

    @Test
    void thePageAskedForIsOpenedAfterTheLogin() {
        HttpResponse<String> page = browser.visit("/customers/42?tab=activities");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri())
                .hasToString(page.uri().resolve("/customers/42?tab=activities").toString());
    }

    @Test
    void aWriteWithoutThePagesTokenIsRefused() {
        browser.signIn();

        assertThat(browser.post("/api/customers", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.post("/api/customers", "{}").body()).contains("csrf-missing");
        assertThat(Stage.CUSTOMERS.asked()).isEmpty();
        assertThat(browser.postFromPage("/api/customers", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aMachineNeedsNeitherSessionNorPageToken() {
        String token = Stage.ISSUER.accessToken(60);

        HttpResponse<String> answer = browser.post("/api/customers", "{}", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Stage.CUSTOMERS.asked().getFirst().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "expired"})
    void aBadTokenIsRefusedEvenWithASession(String kind) {
        browser.signIn();
        String token = kind.equals("expired") ? Stage.ISSUER.accessToken(-120) : kind;

        HttpResponse<String> answer = browser.get("/api/customers", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(Stage.CUSTOMERS.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/customers/../../actuator/prometheus",
                "/api/customers/..%2f..%2factuator/prometheus",
                "/api/customers/%2e%2e/%2e%2e/actuator/prometheus",
                "/api/customers;/../../actuator/prometheus",
                "/api/customers//actuator/prometheus",
                "/customer-service/actuator/health"
            })
    void managementOfTheServicesIsOutOfReach(String path) {
        browser.signIn();

        browser.get(path);

        assertThat(Stage.CUSTOMERS.asked()).noneMatch(it -> it.uri().contains("actuator"));
    }

    @Test
    void probesAreOpenAndMetricsOnlyToTheirReaders() {
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(browser.get("/actuator/prometheus", "X-Forwarded-For", "127.0.0.1")
                        .statusCode())
                .isEqualTo(404);
        browser.signIn();
        assertThat(browser.get("/actuator/info").statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/customers", "/assets/index-3f2a.js", "/sign-in-failed.html"})
    void everyAnswerSaysWhatPagesMayDo(String path) {
        var headers = browser.signIn().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'self'")
                .contains("form-action 'self' http://127.0.0.1:");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }
}
