package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import com.zhike.crm.gateway.stage.Stage;
import com.zhike.crm.gateway.stage.StubIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SignInTests {

    private final Browser browser;

    private final int port;

    private final JdbcClient jdbc;

    private final MeterRegistry meters;

    SignInTests(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired MeterRegistry meters) {
        this.browser = new Browser(port);
        this.port = port;
        this.jdbc = jdbc;
        this.meters = meters;
    }

    @AfterEach
    void calm() {
        Stage.ISSUER.down(false);
        Stage.ISSUER.tokensLive(300);
        Stage.CUSTOMERS.forget();
    }

    @Test
    void theSessionIsKeptInTheDatabaseWithoutTheSecretOfTheGateway() {
        browser.signIn();

        assertThat(jdbc.sql("select max_inactive_interval from spring_session where principal_name = ?")
                        .param(StubIssuer.SUBJECT)
                        .query(Integer.class)
                        .list())
                .contains(8 * 60 * 60);
        assertThat(jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(bytes -> bytes.contains("clientSecret"));
    }

    @Test
    void signingInChangesTheSessionCookieAndThePageToken() {
        browser.get("/oauth2/authorization/keycloak");
        String session = browser.cookie("CRM_SESSION");
        String token = browser.cookie("XSRF-TOKEN");

        browser.signIn();

        assertThat(session).isNotEmpty().isNotEqualTo(browser.cookie("CRM_SESSION"));
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(token);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = browser.get("/oauth2/authorization/keycloak").headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("CRM_SESSION"))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @Test
    void theLoginAsksForACodeWithAProof() {
        String login = browser.get("/oauth2/authorization/keycloak")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(login)
                .startsWith(Stage.ISSUER.issuer() + "/protocol/openid-connect/auth?response_type=code")
                .contains("code_challenge_method=S256", "nonce=", "scope=openid");
    }

    @Test
    void aFailedLoginIsCountedAndSaysSo() {
        double before = failures();
        HttpResponse<String> answer = browser.get("/login/oauth2/code/keycloak?code=stolen&state=unknown");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in-failed.html");
        assertThat(browser.visit("/sign-in-failed.html").body()).contains("登录未完成");
        assertThat(failures()).isEqualTo(before + 1);
    }

    @Test
    void aSecondTabThatComesLateIsLetIn() {
        HttpResponse<String> answer = browser.signIn().get("/login/oauth2/code/keycloak?code=late&state=forgotten");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(":" + port + "/");
    }

    @Test
    void tokensAreRenewedOnceHoweverManyRequestsComeAtOnce() throws Exception {
        Stage.ISSUER.tokensLive(4);
        browser.signIn();
        Stage.ISSUER.tokensLive(300);
        int before = Stage.ISSUER.renewals();
        Callable<Integer> read = () -> browser.get("/api/customers").statusCode();

        try (ExecutorService tabs = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> answer : tabs.invokeAll(java.util.Collections.nCopies(48, read))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(Stage.ISSUER.renewals()).isEqualTo(before + 1);
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(200);
    }

    @Test
    void anOutageOfKeycloakIsNotNoticedWhileTheTokenLives() throws Exception {
        Stage.ISSUER.tokensLive(12);
        browser.signIn();
        Thread.sleep(6_100);
        Stage.ISSUER.down(true);

        List<Integer> answers = List.of(
                browser.get("/api/customers").statusCode(),
                browser.get("/api/customers").statusCode());

        assertThat(answers).containsOnly(200);
    }

    @Test
    void anExpiredTokenIsNotTheEndOfTheSessionWhenKeycloakReturns() {
        Stage.ISSUER.tokensLive(2);
        browser.signIn();
        Stage.ISSUER.down(true);

        HttpResponse<String> during = browser.get("/api/customers");
        Stage.ISSUER.down(false);
        Stage.ISSUER.tokensLive(300);

        assertThat(during.statusCode()).isEqualTo(503);
        assertThat(during.body()).contains("identity-unavailable");
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(200);
    }

    @Test
    void whomKeycloakNoLongerKnowsIsSignedOutHereToo() {
        Stage.ISSUER.tokensLive(2);
        browser.signIn();
        Stage.ISSUER.forgetEverybody();

        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(401);
        assertThat(browser.get("/customers", "Accept", "text/html").statusCode())
                .isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        browser.signIn();

        HttpResponse<String> answer = browser.postFromPage("/logout", "", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"location\":\"" + Stage.ISSUER.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://127.0.0.1:" + port + "/");
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutByAFormIsARedirect() {
        browser.signIn();

        HttpResponse<String> answer = browser.send(browser.request("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + browser.cookie("XSRF-TOKEN"))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/openid-connect/logout?");
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        browser.signIn();

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatEndedAtKeycloakEndsHere() {
        Browser other = new Browser(port).signIn();
        browser.signIn();

        HttpResponse<String> heard = new Browser(port)
                .send(browser.request("/logout/connect/back-channel/keycloak")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=" + Stage.ISSUER.logoutToken())));

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(401);
        assertThat(other.get("/api/customers").statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedWordFromKeycloakEndsNothing() {
        browser.signIn();

        HttpResponse<String> heard = browser.send(browser.request("/logout/connect/back-channel/keycloak")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + Stage.ISSUER.accessToken(60))));

        assertThat(heard.statusCode()).isIn(400, 401);
        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnreadableSessionMeansSigningInAgain() {
        browser.signIn();
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();

        assertThat(browser.get("/api/customers").statusCode()).isEqualTo(401);
        assertThat(browser.visit("/customers").statusCode()).isEqualTo(200);
    }

    private double failures() {
        return meters.find("crm.gateway.sign.in").tag("outcome", "failure").counters().stream()
                .mapToDouble(it -> it.count())
                .sum();
    }
}
