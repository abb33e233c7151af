package com.zhike.crm.sales.opportunity;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OpportunityEvent.OpportunityAdvanced;
import com.zhike.crm.events.OpportunityEvent.OpportunityLost;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OpportunityEvent.OpportunityReopened;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.PublishedEvents;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpportunityIntegrationTests {

    private final SalesDesk desk;

    private final PublishedEvents published;

    OpportunityIntegrationTests(SalesDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void anOpportunityGoesItsWayAndTheWorldHearsOfIt() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode opened = desk.opportunity(ZHANG_WEI, customer, "1000");
        String uri = "/api/opportunities/" + id(opened);
        assertThat(opened.path("stage").asString()).isEqualTo("first-contact");
        assertThat(opened.path("probability").asInt()).isEqualTo(10);

        JsonNode advanced = desk.done(ZHANG_WEI, uri + "/advance", Map.of("stage", "quotation", "note", "报价"));
        assertThat(advanced.path("probability").asInt()).isEqualTo(60);
        desk.done(ZHANG_WEI, uri + "/lose", Map.of("reason", "price", "competitor", "他们"));
        JsonNode reopened = desk.done(ZHANG_WEI, uri + "/reopen", Map.of());
        assertThat(reopened.path("stage").asString()).isEqualTo("quotation");
        assertThat(reopened.path("probability").asInt()).isEqualTo(60);

        published.await(
                OpportunityReopened.class, event -> event.opportunityId().equals(id(opened)));
        assertThat(published.of(OpportunityEvent.class).stream()
                        .filter(event -> event.opportunityId().equals(id(opened)))
                        .<Class<?>>map(Object::getClass)
                        .toList())
                .isEqualTo(List.of(
                        OpportunityOpened.class,
                        OpportunityAdvanced.class,
                        OpportunityLost.class,
                        OpportunityReopened.class));
        JsonNode steps = desk.seen(ZHANG_WEI, uri + "/stage-history");
        assertThat(steps.findValuesAsString("status")).containsExactly("OPEN", "LOST", "OPEN", "OPEN");
        assertThat(steps.get(2).path("fromStage").asString()).isEqualTo("first-contact");
        assertThat(steps.get(2).path("note").asString()).isEqualTo("报价");
        assertThat(steps.get(2).path("byName").asString()).isEqualTo(ZHANG_WEI.name());
    }

    @Test
    void whatWasShelvedCountsAsLostToTheWorld() {
        JsonNode opened = desk.opportunity(ZHANG_WEI, desk.customerOf(ZHANG_WEI), "1000");

        desk.done(ZHANG_WEI, "/api/opportunities/" + id(opened) + "/shelve", Map.of("note", "明年再说"));

        assertThat(published
                        .await(
                                OpportunityLost.class,
                                event -> event.opportunityId().equals(id(opened)))
                        .reason())
                .isEqualTo("shelved");
    }

    @Test
    void aClosedOneIsReadOnly() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode opened = desk.opportunity(ZHANG_WEI, customer, "1000");
        String uri = "/api/opportunities/" + id(opened);
        desk.done(ZHANG_WEI, uri + "/win", Map.of());

        MvcTestResult refused = desk.put(ZHANG_WEI, uri, 1, Map.of("name", "Renamed", "customerId", customer));

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("opportunity-closed");
    }

    @Test
    void anEditKeepsTheEstimateAndIsWrittenDown() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode tea = desk.product("Opportunity tea", "20");
        JsonNode opened = desk.created(
                ZHANG_WEI,
                "/api/opportunities",
                Map.of("name", "Before", "customerId", customer, "stage", "solution", "probability", 55));
        String uri = "/api/opportunities/" + id(opened);

        MvcTestResult edited = desk.put(
                ZHANG_WEI,
                uri,
                0,
                Map.of(
                        "name",
                        "After",
                        "customerId",
                        customer,
                        "stage",
                        "solution",
                        "products",
                        List.of(Map.of("productId", id(tea), "quantity", 3, "discountPercent", 10))));

        assertThat(edited).hasStatusOk();
        JsonNode after = desk.body(edited);
        assertThat(after.path("probability").asInt()).isEqualTo(55);
        assertThat(after.path("expectedAmount").decimalValue()).isEqualByComparingTo("54");
        assertThat(after.path("products").get(0).path("amount").decimalValue()).isEqualByComparingTo("54");
        assertThat(desk.seen(ZHANG_WEI, uri + "/history").path("items").findValuesAsString("field"))
                .contains("name", "expectedAmount");
    }

    @Test
    void aCodeThatTheDictionaryDoesNotHaveIsRefused() {
        UUID customer = desk.customerOf(ZHANG_WEI);

        assertThat(desk.post(
                        ZHANG_WEI,
                        "/api/opportunities",
                        Map.of("name", "X", "customerId", customer, "source", "hearsay")))
                .hasStatus(400);
        assertThat(desk.post(
                        ZHANG_WEI,
                        "/api/opportunities",
                        Map.of("name", "X", "customerId", customer, "stage", "after-sales")))
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("stage-unknown");
    }

    @Test
    void onlyAManagerGivesItToSomebodyElseAndOnlyToHisPeople() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode opened = desk.opportunity(ZHANG_WEI, customer, "1000");
        String uri = "/api/opportunities/" + id(opened);
        Map<String, Object> body = new HashMap<>(Map.of("name", "Given", "customerId", customer));

        body.put("ownerId", LI_NA.id());
        assertThat(desk.put(ZHANG_WEI, uri, 0, body)).hasStatus(403);
        body.put("ownerId", ZHAO_LEI.id());
        assertThat(desk.put(MANAGER_ONE, uri, 0, body)).hasStatus(400);
        body.put("ownerId", LI_NA.id());
        assertThat(desk.put(MANAGER_ONE, uri, 0, body))
                .bodyJson()
                .extractingPath("$.ownerName")
                .isEqualTo(LI_NA.name());
    }

    @Test
    void tabsAndSumsFollowTheBusinessDay() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        close(customer, today.minusDays(40), 100);
        close(customer, today, 200);
        close(customer, today.plusDays(40), 400);
        String of = "?customerId=" + customer + "&tab=";

        assertThat(total(of + "overdue")).isEqualTo(1);
        assertThat(total(of + "closing-this-month")).isEqualTo(1);
        assertThat(total(of + "mine")).isEqualTo(3);
        assertThat(total(of + "won")).isZero();
        JsonNode sums = desk.seen(ZHANG_WEI, "/api/opportunities/summary" + of + "all");
        assertThat(sums.path("count").asInt()).isEqualTo(3);
        assertThat(sums.path("amount").decimalValue()).isEqualByComparingTo("700");
        assertThat(sums.path("weightedAmount").decimalValue()).isEqualByComparingTo("70");
        assertThat(sums.path("averageAmount").decimalValue()).isEqualByComparingTo("233.33");
    }

    private void close(UUID customer, LocalDate expectedClose, int amount) {
        desk.created(
                ZHANG_WEI,
                "/api/opportunities",
                Map.of(
                        "name",
                        "Closing",
                        "customerId",
                        customer,
                        "expectedClose",
                        expectedClose,
                        "expectedAmount",
                        amount));
    }

    private int total(String query) {
        return desk.seen(ZHANG_WEI, "/api/opportunities" + query).path("total").asInt();
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }
}
