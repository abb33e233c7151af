package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import com.zhike.crm.gateway.stage.Stage;
import com.zhike.crm.gateway.stage.StubService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class DocsTests {

    private final Browser browser;

    DocsTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @AfterEach
    void quiet() {
        Stage.CUSTOMERS.forget();
    }

    @Test
    void theDocumentsOfTheServicesAreCollected() {
        Stage.CUSTOMERS.answers(exchange -> StubService.answer(exchange, 200, "{\"openapi\":\"3.1.0\"}"));
        browser.signIn();

        assertThat(browser.visit("/docs").body()).contains("swagger-ui");
        assertThat(browser.get("/docs/gateway/swagger-config").body())
                .contains("/docs/api/customer-service", "/docs/api/sales-service", "/docs/api/team-service");
        assertThat(browser.get("/docs/swagger-ui/swagger-initializer.js").body())
                .contains("/docs/gateway/swagger-config", "X-XSRF-TOKEN");
        assertThat(browser.get("/docs/api/customer-service").body()).contains("3.1.0");
        assertThat(Stage.CUSTOMERS.asked().getFirst().uri()).isEqualTo("/v3/api-docs");
    }

    @Test
    void theyAreForWhoeverIsSignedIn() {
        assertThat(browser.get("/docs/api/customer-service").statusCode()).isEqualTo(401);
        assertThat(browser.get("/docs").statusCode()).isEqualTo(302);
    }
}
