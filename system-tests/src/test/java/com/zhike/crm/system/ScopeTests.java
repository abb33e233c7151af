package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScopeTests {

    private final Suite suite = Suite.running();
    private final Api owner = suite.as("zhang.wei");
    private final Api stranger = suite.as("zhao.lei");
    private final String name = "厦门试验" + UUID.randomUUID().toString().substring(0, 8) + "有限公司";
    private String customer = "";

    @BeforeEach
    void aCustomerOfSomebodyInTheFirstDepartment() {
        customer =
                owner.create("/api/customers", Map.of("name", name)).path("id").asString();
    }

    @Test
    void theOwnerHisManagerAndTheDirectorSeeIt() {
        assertThat(owner.status("/api/customers/" + customer)).isEqualTo(200);
        assertThat(suite.as("manager1").status("/api/customers/" + customer)).isEqualTo(200);
        assertThat(suite.as("director").status("/api/customers/" + customer)).isEqualTo(200);
    }

    @Test
    void aColleagueOfTheSameDepartmentDoesNot() {
        assertThat(suite.as("li.na").status("/api/customers/" + customer)).isEqualTo(404);
    }

    @Test
    void nobodyOfAnotherDepartmentSeesItAnywhere() {
        assertThat(stranger.status("/api/customers/" + customer)).isEqualTo(404);
        assertThat(suite.as("manager2").status("/api/customers/" + customer)).isEqualTo(404);
        assertThat(found(stranger.get("/api/customers?q=" + encoded(name)))).isZero();
        assertThat(found(stranger.get("/api/contacts?customerId=" + customer))).isZero();
        assertThat(found(stranger.get("/api/activities?customerId=" + customer)))
                .isZero();
        assertThat(found(stranger.get("/api/orders?customerId=" + customer))).isZero();
    }

    @Test
    void theDuplicateCheckWarnsHimWithoutShowingIt() {
        JsonNode similar = stranger.get("/api/customers/similar?name=" + encoded(name));

        assertThat(similar.path("exact").asBoolean()).isTrue();
        assertThat(similar.path("matches").get(0).path("id").isNull()).isTrue();
    }

    private static long found(JsonNode page) {
        return page.path("total").asLong();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
