package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoCompanyTests {

    private final Api boss = Suite.running().as("boss");

    @Test
    void hasFiveHundredCustomersAndAYearOfOrdersBehindIt() {
        assertThat(boss.get("/api/customers?size=1").path("total").asLong()).isGreaterThanOrEqualTo(500);
        assertThat(boss.get("/api/orders/summary").path("count").asLong()).isGreaterThan(100);
    }

    @Test
    void theTotalsOfItsCustomersAreThoseOfTheirOrders() {
        JsonNode oldest =
                boss.get("/api/orders?size=1&sort=signedOn").path("items").get(0);
        String customer = oldest.path("customerId").asString();

        assertThat(boss.get("/api/customers/" + customer).path("orderAmount").decimalValue())
                .isEqualByComparingTo(boss.get("/api/orders/summary?customerId=" + customer)
                        .path("amount")
                        .decimalValue());
    }
}
