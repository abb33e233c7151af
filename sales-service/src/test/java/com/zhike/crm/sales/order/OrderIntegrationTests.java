package com.zhike.crm.sales.order;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.OpportunityEvent.OpportunityWon;
import com.zhike.crm.events.OrderEvent.OrderChanged;
import com.zhike.crm.events.OrderEvent.OrderCompleted;
import com.zhike.crm.events.OrderEvent.OrderPlaced;
import com.zhike.crm.events.OrderEvent.OrderVoided;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.PublishedEvents;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrderIntegrationTests {

    private final SalesDesk desk;

    private final PublishedEvents published;

    private final JdbcClient jdbc;

    OrderIntegrationTests(SalesDesk desk, PublishedEvents published, JdbcClient jdbc) {
        this.desk = desk;
        this.published = published;
        this.jdbc = jdbc;
    }

    @Test
    void anOrderBecomesARowAndAnEvent() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode tea = desk.product("Tea", "18.50");
        JsonNode order = desk.created(ZHANG_WEI, "/api/orders", desk.order(customer, desk.line(tea, 3)));

        assertThat(order.path("number").asString()).matches("SO\\d{12,}");
        assertThat(order.path("status").asString()).isEqualTo("EFFECTIVE");
        assertThat(order.path("amount").decimalValue()).isEqualByComparingTo("55.50");
        assertThat(order.path("ownerName").asString()).isEqualTo(ZHANG_WEI.name());
        OrderPlaced placed =
                published.await(OrderPlaced.class, event -> event.orderId().equals(id(order)));
        assertThat(placed.amount()).isEqualByComparingTo("55.50");
        assertThat(placed.customerId()).isEqualTo(customer);
        assertThat(placed.departmentId()).isEqualTo(ZHANG_WEI.departmentId());
        assertThat(placed.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Tea");
            assertThat(line.amount()).isEqualByComparingTo("55.50");
        });
    }

    @Test
    void nameAndPriceStayAsTheyWereOrdered() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode tea = desk.product("Green tea", "10");
        JsonNode order = desk.created(ZHANG_WEI, "/api/orders", desk.order(customer, desk.line(tea, 1)));

        desk.put(DIRECTOR, "/api/products/" + id(tea), 0, Map.of("name", "Black tea", "price", 99));
        desk.done(DIRECTOR, "/api/products/" + id(tea) + "/delist", Map.of());
        MvcTestResult revised =
                desk.put(ZHANG_WEI, "/api/orders/" + id(order), 0, desk.order(customer, desk.line(tea, 2)));

        assertThat(revised).hasStatusOk();
        JsonNode line = desk.body(revised).path("lines").get(0);
        assertThat(line.path("name").asString()).isEqualTo("Green tea");
        assertThat(line.path("listPrice").decimalValue()).isEqualByComparingTo("10");
        assertThat(published
                        .await(OrderChanged.class, event -> event.orderId().equals(id(order)))
                        .amount())
                .isEqualByComparingTo("20");
    }

    @Test
    void delistedAndUnknownProductsAreRefusedAtTheirLine() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode listed = desk.product("Listed", "1");
        JsonNode delisted = desk.product("Delisted", "1");
        desk.done(DIRECTOR, "/api/products/" + id(delisted) + "/delist", Map.of());

        MvcTestResult refused = desk.post(
                ZHANG_WEI,
                "/api/orders",
                desk.order(
                        customer,
                        desk.line(listed, 1),
                        desk.line(delisted, 1),
                        Map.of("productId", UUID.randomUUID(), "quantity", 1, "price", 1)));

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("lines[1].productId");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("product-delisted");
        assertThat(refused).bodyJson().extractingPath("$.errors[1].field").isEqualTo("lines[2].productId");
        assertThat(refused).bodyJson().extractingPath("$.errors[1].code").isEqualTo("product-unknown");
    }

    @Test
    void aDraftCountsOnceItIsPlaced() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Draft", "7"), 1));
        body.put("draft", true);
        JsonNode draft = desk.created(ZHANG_WEI, "/api/orders", body);
        String total = "/api/orders/summary?customerId=" + customer;

        assertThat(desk.seen(ZHANG_WEI, total).path("count").asInt()).isZero();
        desk.done(ZHANG_WEI, "/api/orders/" + id(draft) + "/place", Map.of());

        assertThat(desk.seen(ZHANG_WEI, total).path("amount").decimalValue()).isEqualByComparingTo("7");
        published.await(OrderPlaced.class, event -> event.orderId().equals(id(draft)));
        assertThat(desk.post(ZHANG_WEI, "/api/orders/" + id(draft) + "/place", Map.of()))
                .hasStatus(409);
    }

    @Test
    void anOrderWinsItsOpportunityAndBelongsToItsOwner() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode opportunity = desk.opportunity(ZHANG_WEI, customer, "100");
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Won", "90"), 1));
        body.put("opportunityId", id(opportunity));

        JsonNode order = desk.created(MANAGER_ONE, "/api/orders", body);

        assertThat(order.path("ownerId").asString()).isEqualTo(ZHANG_WEI.id().toString());
        assertThat(desk.seen(ZHANG_WEI, "/api/opportunities/" + id(opportunity))
                        .path("status")
                        .asString())
                .isEqualTo("WON");
        OpportunityWon won = published.await(
                OpportunityWon.class, event -> event.opportunityId().equals(id(opportunity)));
        assertThat(won.orderId()).isEqualTo(id(order));
        assertThat(won.wonBy()).isEqualTo(MANAGER_ONE.id());
    }

    @Test
    void aRefusedOrderLeavesNoRowAndNoEvent() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode opportunity = desk.opportunity(ZHANG_WEI, customer, "100");
        desk.done(ZHANG_WEI, "/api/opportunities/" + id(opportunity) + "/lose", Map.of("reason", "price"));
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Lost", "90"), 1));
        body.put("opportunityId", id(opportunity));

        MvcTestResult refused = desk.post(ZHANG_WEI, "/api/orders", body);

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("opportunity-closed");
        assertThat(count("sales_order where customer_id = :customer", customer)).isZero();
        assertThat(published.of(OrderPlaced.class))
                .noneMatch(event -> event.customerId().equals(customer));
    }

    @Test
    void aVoidedOrderIsTakenBackWithItsReason() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode order =
                desk.created(ZHANG_WEI, "/api/orders", desk.order(customer, desk.line(desk.product("Void", "5"), 2)));

        JsonNode after = desk.done(MANAGER_ONE, "/api/orders/" + id(order) + "/void", Map.of("reason", "重复录入"));

        assertThat(after.path("status").asString()).isEqualTo("VOID");
        OrderVoided event =
                published.await(OrderVoided.class, voided -> voided.orderId().equals(id(order)));
        assertThat(event.amount()).isEqualByComparingTo("10");
        assertThat(event.reason()).isEqualTo("重复录入");
        assertThat(desk.seen(ZHANG_WEI, "/api/orders/summary?customerId=" + customer)
                        .path("amount")
                        .decimalValue())
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void aCompletedOrderIsReadOnly() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Completed", "5"), 2));
        JsonNode order = desk.created(ZHANG_WEI, "/api/orders", body);
        desk.done(ZHANG_WEI, "/api/orders/" + id(order) + "/complete", Map.of());

        assertThat(desk.put(ZHANG_WEI, "/api/orders/" + id(order), 1, body)).hasStatus(409);
        published.await(OrderCompleted.class, event -> event.orderId().equals(id(order)));
    }

    @Test
    void aStaleEditIsToldBothVersions() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Stale", "5"), 2));
        JsonNode order = desk.created(ZHANG_WEI, "/api/orders", body);
        body.put("remark", "first");
        assertThat(desk.put(ZHANG_WEI, "/api/orders/" + id(order), 0, body)).hasStatusOk();

        MvcTestResult stale = desk.put(MANAGER_ONE, "/api/orders/" + id(order), 0, body);

        assertThat(stale).hasStatus(412);
        assertThat(stale).bodyJson().extractingPath("$.yourVersion").isEqualTo(0);
        assertThat(stale).bodyJson().extractingPath("$.current.remark").isEqualTo("first");
        assertThat(desk.seen(ZHANG_WEI, "/api/orders/" + id(order) + "/history")
                        .path("items")
                        .findValuesAsString("field"))
                .contains("remark");
    }

    @Test
    void aChosenNumberIsGivenOnce() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Number", "5"), 2));
        body.put("number", "A-2026-1");
        desk.created(ZHANG_WEI, "/api/orders", body);

        MvcTestResult taken = desk.post(ZHANG_WEI, "/api/orders", body);

        assertThat(taken).hasStatus(409);
        assertThat(taken).bodyJson().extractingPath("$.code").isEqualTo("order-number-taken");
        assertThat(taken).bodyJson().extractingPath("$.errors[0].field").isEqualTo("number");
    }

    @Test
    void theLastPriceIsThatOfTheLatestOrderTheReaderMaySee() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode tea = desk.product("Last price", "20");
        String asked = "/api/orders/last-price?customerId=" + customer + "&productId=" + id(tea);
        assertThat(desk.get(ZHANG_WEI, asked)).hasStatus(204);

        for (String day : new String[] {"2026-02-01", "2026-03-01", "2026-01-01"}) {
            Map<String, Object> body = desk.order(
                    customer,
                    Map.of("productId", id(tea), "quantity", 1, "price", Integer.parseInt(day.substring(5, 7))));
            body.put("signedOn", day);
            desk.created(ZHANG_WEI, "/api/orders", body);
        }

        assertThat(desk.seen(ZHANG_WEI, asked).path("price").asInt()).isEqualTo(3);
        assertThat(desk.get(LI_NA, asked)).hasStatus(204);
    }

    @Test
    void aCustomerTheCallerMayNotSeeIsUnknown() {
        UUID customer = desk.customerOf(LI_NA);

        MvcTestResult refused =
                desk.post(ZHANG_WEI, "/api/orders", desk.order(customer, desk.line(desk.product("Foreign", "5"), 2)));

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("customerId");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("customer-unknown");
    }

    @Test
    void aRepeatedRequestPlacesOneOrder() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Repeated", "5"), 2));
        String key = UUID.randomUUID().toString();

        JsonNode first = desk.body(desk.repeatable(ZHANG_WEI, key, "/api/orders", body));
        MvcTestResult second = desk.repeatable(ZHANG_WEI, key, "/api/orders", body);

        assertThat(second).hasStatus(201);
        assertThat(id(desk.body(second))).isEqualTo(id(first));
        assertThat(count("sales_order where customer_id = :customer", customer)).isEqualTo(1);
    }

    private long count(String from, UUID customer) {
        return jdbc.sql("select count(*) from " + from)
                .param("customer", customer)
                .query(Long.class)
                .single();
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }
}
