package com.zhike.crm.sales.performance;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.TestCompany.Person;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PerformanceTests {

    private final SalesDesk desk;

    private final JdbcClient jdbc;

    private final BusinessDay businessDay;

    private JsonNode tea;

    PerformanceTests(SalesDesk desk, JdbcClient jdbc, BusinessDay businessDay) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.businessDay = businessDay;
        this.tea = null;
    }

    @BeforeEach
    void tea() {
        tea = desk.product("Tea", "10");
    }

    @Test
    void ordersCountOnTheDayTheyAreSigned() {
        JsonNode before = brief(ZHANG_WEI, "TODAY");

        order(ZHANG_WEI, 3, Map.of());
        order(ZHANG_WEI, 1, Map.of("signedOn", businessDay.today().minusDays(1).toString()));
        order(ZHANG_WEI, 9, Map.of("draft", true));

        JsonNode now = brief(ZHANG_WEI, "TODAY");
        assertThat(grown(before, now, "current", "orders")).isEqualByComparingTo("1");
        assertThat(grown(before, now, "current", "amount")).isEqualByComparingTo("30");
        assertThat(grown(before, now, "previous", "amount")).isEqualByComparingTo("10");
    }

    @Test
    void aChangedOrderCountsAnewAndAVoidOneNoMore() {
        JsonNode before = brief(ZHANG_WEI, "TODAY");
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode order = order(ZHANG_WEI, customer, 2, Map.of());

        Map<String, Object> changed = desk.order(customer, desk.line(tea, 5));
        changed.put("signedOn", businessDay.today().toString());
        assertThat(desk.put(ZHANG_WEI, "/api/orders/" + order.path("id").asString(), 0, changed))
                .hasStatusOk();
        assertThat(grown(before, brief(ZHANG_WEI, "TODAY"), "current", "amount"))
                .isEqualByComparingTo("50");
        assertThat(grown(before, brief(ZHANG_WEI, "TODAY"), "current", "orders"))
                .isEqualByComparingTo("1");

        desk.done(DIRECTOR, "/api/orders/" + order.path("id").asString() + "/void", Map.of("reason", "double"));
        assertThat(grown(before, brief(ZHANG_WEI, "TODAY"), "current", "amount"))
                .isEqualByComparingTo("0");
    }

    @Test
    void theDaysAddUpToTheOrders() {
        order(ZHANG_WEI, 1, Map.of());
        order(LI_NA, 2, Map.of());

        assertThat(sum("select sum(amount) from sales_day"))
                .isEqualByComparingTo(
                        sum("select sum(amount) from sales_order where status in ('EFFECTIVE', 'COMPLETED')"));
        assertThat(sum("select sum(orders) from sales_day"))
                .isEqualByComparingTo(
                        sum("select count(*) from sales_order where status in ('EFFECTIVE', 'COMPLETED')"));
    }

    @Test
    void everybodySeesTheFiguresOfHisScope() {
        JsonNode own = brief(LI_NA, "THIS_YEAR");
        JsonNode manager = brief(MANAGER_ONE, "THIS_YEAR");
        JsonNode other = brief(MANAGER_TWO, "THIS_YEAR");
        JsonNode managersOwn = desk.seen(MANAGER_ONE, "/api/sales-brief?period=THIS_YEAR&mine=true");

        order(ZHANG_WEI, 4, Map.of());

        assertThat(grown(own, brief(LI_NA, "THIS_YEAR"), "current", "amount")).isEqualByComparingTo("0");
        assertThat(grown(manager, brief(MANAGER_ONE, "THIS_YEAR"), "current", "amount"))
                .isEqualByComparingTo("40");
        assertThat(grown(other, brief(MANAGER_TWO, "THIS_YEAR"), "current", "amount"))
                .isEqualByComparingTo("0");
        assertThat(desk.seen(MANAGER_ONE, "/api/sales-brief?period=THIS_YEAR&mine=true"))
                .isEqualTo(managersOwn);
        assertThat(desk.get(SURVEYOR, "/api/sales-brief")).hasStatus(403);
        assertThat(desk.get(SURVEYOR, "/api/sales-ranking")).hasStatus(403);
    }

    @Test
    void opportunitiesCountWhenTheyAreOpenedWonAndLost() {
        JsonNode before = brief(ZHANG_WEI, "THIS_WEEK");
        UUID customer = desk.customerOf(ZHANG_WEI);
        JsonNode won = desk.opportunity(ZHANG_WEI, customer, "100");
        JsonNode lost = desk.opportunity(ZHANG_WEI, customer, "50");
        desk.done(ZHANG_WEI, "/api/opportunities/" + won.path("id").asString() + "/win", Map.of());
        desk.done(ZHANG_WEI, "/api/opportunities/" + lost.path("id").asString() + "/lose", Map.of("reason", "price"));

        JsonNode now = brief(ZHANG_WEI, "THIS_WEEK");
        assertThat(grown(before, now, "current", "opened")).isEqualByComparingTo("2");
        assertThat(grown(before, now, "current", "openedAmount")).isEqualByComparingTo("150");
        assertThat(grown(before, now, "current", "won")).isEqualByComparingTo("1");
        assertThat(grown(before, now, "current", "lost")).isEqualByComparingTo("1");
    }

    @Test
    void whoSoldMostStandsFirstAndTheReaderFindsHimself() {
        order(LI_NA, 1_000_000, Map.of());
        order(ZHANG_WEI, 900_000, Map.of());

        JsonNode ranking = desk.seen(ZHANG_WEI, "/api/sales-ranking?period=TODAY&by=AMOUNT");

        assertThat(ranking.get(0).path("employeeId").asString())
                .isEqualTo(LI_NA.id().toString());
        assertThat(ranking.get(0).path("rank").asInt()).isEqualTo(1);
        assertThat(ranking.get(0).path("name").asString()).isEqualTo(LI_NA.name());
        assertThat(StreamSupport.stream(ranking.spliterator(), false)
                        .filter(one -> one.path("own").asBoolean())
                        .map(one -> one.path("employeeId").asString()))
                .containsExactly(ZHANG_WEI.id().toString());
    }

    private JsonNode brief(Person reader, String period) {
        return desk.seen(reader, "/api/sales-brief?period=" + period);
    }

    private static BigDecimal grown(JsonNode before, JsonNode now, String side, String figure) {
        return now.path(side)
                .path(figure)
                .decimalValue()
                .subtract(before.path(side).path(figure).decimalValue());
    }

    private JsonNode order(Person seller, int quantity, Map<String, Object> more) {
        return order(seller, desk.customerOf(seller), quantity, more);
    }

    private JsonNode order(Person seller, UUID customer, int quantity, Map<String, Object> more) {
        Map<String, Object> order = desk.order(customer, desk.line(tea, quantity));
        order.put("signedOn", businessDay.today().toString());
        order.putAll(more);
        return desk.created(seller, "/api/orders", order);
    }

    private BigDecimal sum(String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }
}
