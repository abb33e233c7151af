package com.zhike.crm.sales.order;

import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.sales.customer.CustomerReplica;
import com.zhike.crm.test.TestCompany.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrderSumsTests {

    private static final List<Person> SELLERS = List.of(ZHANG_WEI, LI_NA, ZHAO_LEI, MANAGER_ONE);

    private final SalesDesk desk;

    private final OrderSums sums;

    private final CustomerReplica customers;

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    private final Random chance = new Random(5);

    private final List<UUID> orders = new ArrayList<>();

    private JsonNode tea;

    OrderSumsTests(
            SalesDesk desk,
            OrderSums sums,
            CustomerReplica customers,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.desk = desk;
        this.sums = sums;
        this.customers = customers;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tea = null;
    }

    @BeforeEach
    void tea() {
        tea = desk.product("Tea", "10");
    }

    @Test
    void whateverHappensTheSumsAreThoseOfTheOrders() {
        for (int act = 0; act < 120; act++) {
            somebodyDoesSomething();
            if (act % 17 == 0) {
                sums.putTogether();
            }
        }
        assertKeptIsCounted();
        assertThat(jdbc.sql("select count(distinct status) from order_sums where orders > 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);

        sums.putTogether();
        assertThat(jdbc.sql("select count(*) from order_sum_change")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertKeptIsCounted();
    }

    @Test
    void everybodyIsToldWhatCountingWouldTellHim() {
        for (int act = 0; act < 40; act++) {
            somebodyDoesSomething();
        }
        // seen by the customer's owner, though another one sold
        UUID shared = enter(LI_NA, desk.customerOf(LI_NA), false);
        jdbc.sql(
                        "update known_customer set owner_id = :zhao where id = (select customer_id from sales_order where id = :id)")
                .param("zhao", ZHAO_LEI.id())
                .param("id", shared)
                .update();

        for (Person reader : List.of(ZHANG_WEI, LI_NA, ZHAO_LEI, MANAGER_ONE, DIRECTOR, BOSS)) {
            for (String filter : List.of(
                    "",
                    "&tab=mine",
                    "&status=VOID",
                    "&status=DRAFT",
                    "&ownerId=" + LI_NA.id(),
                    "&tab=mine&status=COMPLETED",
                    "&ownerId=" + LI_NA.id() + "&status=EFFECTIVE")) {
                String what = reader.name() + filter;
                // a day of signing is not in the sums, so the orders themselves are counted
                String counting = filter + "&from=1999-01-01";
                assertThat(desk.seen(reader, "/api/orders/summary?" + filter))
                        .as(what)
                        .isEqualTo(desk.seen(reader, "/api/orders/summary?" + counting));
                assertThat(desk.seen(reader, "/api/orders?size=1" + filter).path("total"))
                        .as(what)
                        .isEqualTo(desk.seen(reader, "/api/orders?size=1" + counting)
                                .path("total"));
            }
        }
        assertThat(desk.seen(ZHAO_LEI, "/api/orders/summary?ownerId=" + LI_NA.id())
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobodyWaitsAndNothingIsLostWhenManySellAtOnce() throws Exception {
        List<Callable<Void>> sellers = SELLERS.stream()
                .<Callable<Void>>map(seller -> () -> {
                    for (int i = 0; i < 15; i++) {
                        enter(ZHANG_WEI, desk.customerOf(ZHANG_WEI), i % 2 == 0);
                        sums.putTogether();
                    }
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(sellers.size())) {
            for (Future<Void> seller : threads.invokeAll(sellers)) {
                seller.get();
            }
        }
        assertKeptIsCounted();
    }

    @Test
    void rowsThatComePastTheServiceCountToo() {
        enter(ZHANG_WEI, desk.customerOf(ZHANG_WEI), false);
        transaction.executeWithoutResult(_ -> jdbc.sql("""
                insert into sales_order
                select (o.c).* from (select jsonb_populate_record(s, jsonb_build_object(
                    'id', gen_random_uuid(), 'number', 'C-' || k || s.number)) as c
                    from sales_order s cross join generate_series(1, 3) k) o
                """).update());
        assertKeptIsCounted();

        jdbc.sql("delete from sales_order where number like 'C-%'").update();
        assertKeptIsCounted();
    }

    private void somebodyDoesSomething() {
        Person seller = SELLERS.get(chance.nextInt(SELLERS.size()));
        UUID order = orders.isEmpty() ? null : orders.get(chance.nextInt(orders.size()));
        switch (order == null ? 0 : chance.nextInt(7)) {
            case 0, 1, 2 -> orders.add(enter(seller, desk.customerOf(seller), chance.nextBoolean()));
            case 3 -> desk.post(DIRECTOR, "/api/orders/" + order + "/place", Map.of());
            case 4 -> desk.post(DIRECTOR, "/api/orders/" + order + "/complete", Map.of());
            case 5 -> desk.post(DIRECTOR, "/api/orders/" + order + "/void", Map.of("reason", "mistake"));
            default -> handOver(order, seller);
        }
    }

    /** Revises the order for somebody else, or merges its customer into one of his. */
    private void handOver(UUID order, Person next) {
        JsonNode read = desk.seen(DIRECTOR, "/api/orders/" + order);
        UUID customer = UUID.fromString(read.path("customerId").asString());
        if (chance.nextInt(4) == 0) {
            UUID remaining = desk.customerOf(next);
            transaction.executeWithoutResult(_ -> customers.merge(remaining, List.of(customer)));
            return;
        }
        Map<String, Object> content = desk.order(customer, desk.line(tea, 1 + chance.nextInt(5)));
        content.put("ownerId", next.id().toString());
        desk.put(DIRECTOR, "/api/orders/" + order, read.path("version").asLong(), content);
    }

    private UUID enter(Person seller, UUID customer, boolean draft) {
        Map<String, Object> order = desk.order(customer, desk.line(tea, 1 + chance.nextInt(9)));
        order.put("draft", draft);
        return UUID.fromString(
                desk.created(seller, "/api/orders", order).path("id").asString());
    }

    private void assertKeptIsCounted() {
        assertThat(rows("""
                        select owner_id::text || department_id || status || ' ' || sum(orders) || ' ' || sum(amount)
                        from order_sums group by owner_id, department_id, status having sum(orders) <> 0 order by 1
                        """)).isNotEmpty().isEqualTo(rows("""
                        select owner_id::text || department_id || status || ' ' || count(*) || ' ' || sum(amount)
                        from sales_order group by owner_id, department_id, status order by 1
                        """));
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
