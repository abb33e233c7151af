package com.zhike.crm.customers;

import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;

import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.openapi.RoleTable;
import com.zhike.crm.test.openapi.RoleTable.Line;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** How much of one customer of Zhang Wei the lists and sums of each reader hold. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListScopeTests {

    /** A number of rows, or 403 for those who have no such list; every name counts when one asks whether it is taken. */
    static final RoleTable LISTS = RoleTable.of("""
            operation,                            zhang.wei, li.na, manager1, manager2, director, admin, boss, content, survey, sun.li, zhao.lei, machine
            GET /api/customers?q=NAME,            1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/customers/tabs?q=NAME,       1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/customers/choices?q=NAME,    1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/customers/similar?name=NAME, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
            GET /api/customers/recycle-bin,       403, 403, 1, 0, 1, 1, 403, 403, 403, 403, 403, 403
            GET /api/contacts?customerId=ID,      1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/activities?customerId=ID,    1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/activities/due,              1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1
            GET /api/customer-brief,              1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0, 1
            GET /api/stage-progress,              1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0, 1
            """);

    private final String name = "权限清单" + UUID.randomUUID();

    @Autowired
    private MockMvcTester mvc;

    private UUID customer = new UUID(0, 0);

    @BeforeAll
    void zhangWeiHasOneCustomerAndHadAnother() {
        Api owner = Api.of(mvc, ZHANG_WEI);
        customer = AccessRow.of(owner, name).customer();
        UUID former = owner.register(AccessRow.name());
        Api.of(mvc, MANAGER_ONE).delete("/api/customers/{id}", former);
    }

    static List<Line> lists() {
        return LISTS.lines();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdWhatTheReaderMaySee(Line line) {
        line.check(caller -> {
            String request = line.request().replace("NAME", name).replace("ID", customer.toString());
            Answer answer = Api.named(mvc, caller).get(request.replaceFirst("GET ", ""));
            return answer.status() == 200 ? count(line.operation(), answer.body()) : answer.status();
        });
    }

    private static int count(String operation, JsonNode body) {
        return switch (operation) {
            case "GET /api/customers/tabs" -> body.at("/0/count").asInt();
            case "GET /api/customers/choices" -> body.size();
            case "GET /api/customers/similar" -> body.path("matches").size();
            case "GET /api/customer-brief" -> body.at("/current/customers").asInt();
            case "GET /api/stage-progress" ->
                body.valueStream()
                        .mapToInt(stage -> stage.path("customers").asInt())
                        .sum();
            default -> body.path("total").asInt();
        };
    }
}
