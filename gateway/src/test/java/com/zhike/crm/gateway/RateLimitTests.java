package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import com.zhike.crm.gateway.stage.Stage;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@GatewayTest
@TestPropertySource(properties = {"crm.gateway.rate-limit.per-second=1", "crm.gateway.rate-limit.burst=5"})
class RateLimitTests {

    private final Browser browser;

    RateLimitTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseIs() {
        String token = "Bearer " + Stage.ISSUER.accessToken(60);
        HttpResponse<String> answer = browser.get("/api/customers");
        for (int call = 0; call < 20 && answer.statusCode() != 429; call++) {
            answer = browser.get("/api/customers");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 2L);
        assertThat(answer.body()).contains("too-many-requests");
        assertThat(browser.get("/oauth2/authorization/keycloak").statusCode()).isEqualTo(429);
        assertThat(browser.get("/assets/index-3f2a.js").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/customers", "Authorization", token).statusCode())
                .isEqualTo(200);
    }
}
