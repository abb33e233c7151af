package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SignInTests {

    private final Suite suite = Suite.running();

    @Test
    void aSignedOutCallOfTheApiIsRefused() {
        HttpResponse<String> response = suite.signedOut().send("GET", "/api/customers", null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aSignedOutPageGoesToTheLogin() {
        HttpResponse<String> response = suite.signedOut().send("GET", "/customers", null);

        assertThat(response.statusCode()).isEqualTo(302);
    }

    @Test
    void aForgedTokenIsRefused() {
        assertThat(new Api(suite.gateway(), () -> "e30.e30.e30").status("/api/customers"))
                .isEqualTo(401);
    }

    @Test
    void everyDemoLoginKnowsWhoItIs() {
        assertThat(suite.as("director").get("/api/me").path("name").asString()).isEqualTo("林若溪");
        assertThat(suite.as("zhang.wei").get("/api/me").path("departmentName").asString())
                .isEqualTo("销售一部");
    }

    @Test
    void noInsideOfAServiceIsReachedThroughTheGateway() {
        assertThat(suite.as("admin").status("/actuator/env")).isIn(401, 403, 404);
        assertThat(suite.as("admin").status("/api/customers/../../actuator/env"))
                .isIn(400, 401, 403, 404);
    }
}
