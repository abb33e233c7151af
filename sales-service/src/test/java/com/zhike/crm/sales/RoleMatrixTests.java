package com.zhike.crm.sales;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.Endpoint.Kind;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Every role at every endpoint, for a salesperson's own rows and for what he sold to a colleague's customer. */
@SalesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTests implements ScopeMatrix {

    /** Whose scope covers what Zhang Wei owns. */
    private static final Set<Person> SUPERIORS = Set.of(ADMIN, BOSS, DIRECTOR, MANAGER_ONE, ZHANG_WEI);

    private final SalesDesk desk;

    private final MockMvcTester mvc;

    private UUID customer;

    private Map<String, UUID> own;

    private Map<String, UUID> atColleaguesCustomer;

    RoleMatrixTests(SalesDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
        this.customer = new UUID(0, 0);
        this.own = Map.of();
        this.atColleaguesCustomer = Map.of();
    }

    @BeforeAll
    void zhangWeiSells() {
        customer = desk.customerOf(ZHANG_WEI);
        own = rows(customer);
        atColleaguesCustomer = rows(desk.customerOf(LI_NA));
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyRoleReachesWhatItMayAndNothingElse(Endpoint endpoint) {
        for (Person person : TestCompany.people()) {
            check(endpoint, person, own, SUPERIORS.contains(person), SUPERIORS.contains(person));
            check(
                    endpoint,
                    person,
                    atColleaguesCustomer,
                    SUPERIORS.contains(person) || person.equals(LI_NA),
                    SUPERIORS.contains(person));
        }
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return endpoints().map(Endpoint::name);
    }

    @Override
    public Map<String, String> imports() {
        return Map.of("products", "product.import");
    }

    @Test
    void listsAndSumsHoldWhatTheReaderMaySee() {
        for (Person person : TestCompany.people()) {
            if (person.permissions().contains("order.view")) {
                int expected = SUPERIORS.contains(person) ? 1 : 0;
                for (String path : new String[] {"/api/orders", "/api/opportunities"}) {
                    assertThat(desk.seen(person, path + "?customerId=" + customer)
                                    .path("total")
                                    .asInt())
                            .as("%s for %s", path, person.username())
                            .isEqualTo(expected);
                    assertThat(desk.seen(person, path + "?q=" + customer)
                                    .path("total")
                                    .asInt())
                            .isEqualTo(expected);
                    assertThat(desk.seen(person, path + "/summary?q=" + customer)
                                    .path("count")
                                    .asInt())
                            .isEqualTo(path.equals("/api/orders") ? 0 : expected);
                }
            }
        }
    }

    @Test
    void nobodySellsToACustomerHeMayNotSee() {
        for (Person person : TestCompany.people()) {
            Map<String, Object> order = Map.of("name", "Matrix", "customerId", customer);
            MvcTestResult result = desk.post(person, "/api/opportunities", order);
            int expected =
                    !person.permissions().contains("opportunity.edit") ? 403 : SUPERIORS.contains(person) ? 201 : 400;

            assertThat(result).as(person.username()).hasStatus(expected);
        }
    }

    private void check(Endpoint endpoint, Person person, Map<String, UUID> rows, boolean sees, boolean edits) {
        UUID row = rows.getOrDefault(endpoint.pattern().split("/")[2], new UUID(0, 0));
        MvcTestResult result = desk.request(person, endpoint.method(), endpoint.uri(row), endpoint.body());
        int status = result.getResponse().getStatus();
        String what = endpoint.name() + " by " + person.username();
        if (!endpoint.permits(person)) {
            assertThat(status).as(what).isEqualTo(403);
        } else if (endpoint.kind() != Kind.NO_ROW && !sees) {
            assertThat(status).as(what).isEqualTo(404);
        } else if (endpoint.kind() == Kind.WRITE && !edits) {
            assertThat(status).as(what).isEqualTo(403);
            assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("record-read-only");
        } else if (endpoint.kind() == Kind.NO_ROW) {
            assertThat(status).as(what).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).as(what).isNotIn(401, 403, 404).isLessThan(500);
        }
    }

    private Map<String, UUID> rows(UUID of) {
        JsonNode product = desk.product("Matrix", "5");
        JsonNode opportunity = desk.created(
                MANAGER_ONE,
                "/api/opportunities",
                Map.of("name", "Matrix", "customerId", of, "ownerId", ZHANG_WEI.id()));
        Map<String, Object> order = desk.order(of, desk.line(product, 1));
        order.put("ownerId", ZHANG_WEI.id());
        order.put("draft", true);
        return Map.of(
                "products",
                id(product),
                "product-categories",
                id(desk.created(DIRECTOR, "/api/product-categories", Map.of("name", "Category of " + of))),
                "opportunities",
                id(opportunity),
                "orders",
                id(desk.created(MANAGER_ONE, "/api/orders", order)));
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }
}
