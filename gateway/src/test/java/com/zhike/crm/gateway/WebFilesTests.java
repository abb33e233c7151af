package com.zhike.crm.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.gateway.stage.Browser;
import com.zhike.crm.gateway.stage.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class WebFilesTests {

    private final Browser browser;

    WebFilesTests(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/customers", "/customers/42/activities", "/index.html"})
    void everyPageIsTheOneDocumentAndAskedForAnew(String path) {
        HttpResponse<String> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("知客CRM");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void filesWithAHashInTheirNameAreKeptForAYear() {
        assertThat(browser.get("/assets/index-3f2a.js").headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
    }

    @Test
    void filesAreSentPacked() {
        HttpResponse<String> ready = browser.get("/assets/packed-77aa.js", "Accept-Encoding", "gzip");
        HttpResponse<String> onTheFly = browser.get("/assets/index-3f2a.js", "Accept-Encoding", "gzip");

        assertThat(ready.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(ready.headers().firstValue("Content-Length")).contains("3");
        assertThat(onTheFly.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/missing-1234.js", "/missing.png", "/api/missing", "/actuator/missing"})
    void whatIsNoPageIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isIn(403, 404);
        assertThat(browser.get(path).body()).doesNotContain("知客CRM");
    }
}
