package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.As.current;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerCountsTests {

    private static final List<Person> SELLERS = List.of(ZHANG_WEI, LI_NA, ZHAO_LEI, MANAGER_ONE);

    private static final List<Person> READERS =
            List.of(ZHANG_WEI, LI_NA, ZHAO_LEI, MANAGER_ONE, MANAGER_TWO, DIRECTOR, BOSS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CustomerCounts counts;

    private final Random chance = new Random(7);

    private final List<UUID> customers = new ArrayList<>();

    @BeforeAll
    void aBusyYear() {
        for (int act = 0; act < 160; act++) {
            somebodyDoesSomething(act);
            if (act % 23 == 0) {
                counts.putTogether();
            }
        }
        Api zhang = Api.of(mvc, ZHANG_WEI);
        zhang.put(
                "/api/customers/{id}/helpers",
                List.of(Map.of("employeeId", ZHAO_LEI.id(), "access", "READ")),
                0,
                zhang.register("计数 mit Hilfe"));
        copyAllAtOnce();
        // somebody who keeps a customer of the department that he was in before
        jdbc.sql("update customer set owner_id = :owner where id = :id")
                .param("owner", MANAGER_ONE.id())
                .param("id", Api.of(mvc, ZHAO_LEI).register("计数 mitgebracht"))
                .update();
    }

    @Test
    void whateverHappensTheFiguresAreThoseOfTheCustomers() {
        assertKeptIsCounted();
        assertThat(number("select count(distinct stage) from customer_counts where customers > 0"))
                .isGreaterThan(1);
        assertThat(number("select count(*) from customer where deleted_at is not null"))
                .isPositive();

        counts.putTogether();
        assertThat(number("select (select count(*) from customer_count_change)"
                        + " + (select count(*) from customer_arrival_change)"))
                .isZero();
        assertKeptIsCounted();

        jdbc.sql("delete from customer where id = (select id from customer where deleted_at is null limit 1)"
                        + " and not exists (select 1 from contact where customer_id = customer.id)")
                .update();
        assertKeptIsCounted();
    }

    @Test
    void everybodyIsToldWhatCountingWouldTellHim() {
        for (Person reader : READERS) {
            Api api = Api.of(mvc, reader);
            for (String filter : List.of(
                    "",
                    "&tab=public",
                    "&tab=hot",
                    "&tab=buyer",
                    "&of=mine",
                    "&of=department",
                    "&of=public",
                    "&stage=signed",
                    "&ownerId=" + LI_NA.id(),
                    "&departmentId=" + SALES_TWO,
                    "&of=mine&tab=hot&stage=first-contact")) {
                String what = reader.name() + filter;
                // the figures know nothing of names, so the customers themselves are counted
                assertThat(api.get("/api/customers?size=1" + filter).body().at("/total"))
                        .as(what)
                        .isEqualTo(api.get("/api/customers?size=1&q=计数" + filter)
                                .body()
                                .at("/total"));
                assertThat(api.get("/api/customers/tabs?" + filter).body())
                        .as(what)
                        .isEqualTo(api.get("/api/customers/tabs?q=计数" + filter).body());
            }
        }
    }

    @Test
    void theBriefAndTheStagesAreThoseOfTheCustomers() {
        for (Person reader : READERS) {
            Api api = Api.of(mvc, reader);
            var brief = api.get("/api/customer-brief?period=THIS_YEAR").body().path("current");
            assertThat(brief.path("customers").asLong())
                    .as(reader.name())
                    .isEqualTo(visible(reader, "from customer c"));
            assertThat(brief.path("contacts").asLong())
                    .as(reader.name())
                    .isEqualTo(visible(reader, "from contact t join customer c on c.id = t.customer_id"));
            long staged = api.get("/api/stage-progress")
                    .body()
                    .valueStream()
                    .mapToLong(stage -> stage.path("customers").asLong())
                    .sum();
            assertThat(staged).as(reader.name()).isEqualTo(visible(reader, "from customer c"));
        }
    }

    private long visible(Person reader, String from) {
        Conditions conditions = new Conditions()
                .and("c.deleted_at is null")
                .within(current(reader).scope(), "c.owner_id", "c.department_id");
        return jdbc.sql("select count(*) " + from + " " + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private void somebodyDoesSomething(int act) {
        Person seller = SELLERS.get(chance.nextInt(SELLERS.size()));
        Person other = SELLERS.get(chance.nextInt(SELLERS.size()));
        UUID one = customers.isEmpty() ? null : customers.get(chance.nextInt(customers.size()));
        Api boss = Api.of(mvc, DIRECTOR);
        switch (one == null ? 0 : chance.nextInt(10)) {
            case 0, 1, 2 -> register(Api.of(mvc, seller), act);
            case 3 -> boss.post("/api/customers/{id}/assign", Map.of("ownerId", other.id()), one);
            case 4 ->
                boss.post(
                        "/api/customers/{id}/assign",
                        Map.of("ownerId", other.id(), "formerOwner", "KEEP_AS_HELPER"),
                        one);
            case 5 ->
                boss.post(
                        "/api/customers/assign",
                        Map.of(
                                "customerIds",
                                Set.copyOf(customers.subList(0, 1 + customers.size() / 3)),
                                "ownerId",
                                other.id()));
            case 6 -> boss.post("/api/customers/{id}/release", Map.of("reason", "other"), one);
            case 7 -> boss.post("/api/customers/delete", Map.of("customerIds", Set.of(one)));
            case 8 -> boss.post("/api/customers/{id}/restore", null, one);
            default -> boss.post("/api/customers/{id}/stage", Map.of("stage", "signed"), one);
        }
    }

    private void register(Api api, int act) {
        UUID id = api.post(
                        "/api/customers",
                        Map.of(
                                "name",
                                "计数 " + act + " 公司",
                                "category",
                                List.of("buyer", "prospect", "").get(chance.nextInt(3)),
                                "hot",
                                chance.nextBoolean(),
                                "toPublic",
                                chance.nextInt(5) == 0))
                .id();
        customers.add(id);
        api.post("/api/contacts", Map.of("customerId", id, "name", "联系人"));
    }

    /** As an import writes: many rows in one statement. */
    private void copyAllAtOnce() {
        jdbc.sql("""
                insert into customer select (copied.c).* from (
                    select jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
                        'number', c.number || '-' || k, 'name', c.name || k, 'name_key', c.name_key || k,
                        'search_code', c.search_code || k)) as c
                    from customer c cross join generate_series(1, 2) k) copied
                """).update();
    }

    private void assertKeptIsCounted() {
        assertThat(rows("""
                        select concat_ws(' ', owner_id, department_id, stage, category, hot, sum(customers))
                        from customer_counts group by owner_id, department_id, stage, category, hot
                        having sum(customers) <> 0 order by 1
                        """)).isNotEmpty().isEqualTo(rows("""
                        select concat_ws(' ', owner_id, department_id, stage, category, hot, count(*))
                        from customer where deleted_at is null
                        group by owner_id, department_id, stage, category, hot order by 1
                        """));
        assertThat(rows("""
                        select concat_ws(' ', department_id, quarter, sum(customers)) from customer_arrivals
                        group by department_id, quarter having sum(customers) <> 0 order by 1
                        """)).isEqualTo(rows("""
                        select concat_ws(' ', department_id, quarter_of(created_at), count(*)) from customer
                        where deleted_at is null group by department_id, quarter_of(created_at) order by 1
                        """));
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
