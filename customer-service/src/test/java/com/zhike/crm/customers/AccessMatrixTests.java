package com.zhike.crm.customers;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;

import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.openapi.RoleTable;
import com.zhike.crm.test.openapi.RoleTable.Line;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets which answer from every endpoint, for a customer of somebody, for a public one and for lists. */
@IntegrationTest
class AccessMatrixTests implements ScopeMatrix {

    /** Of a customer of Zhang Wei in the first department; Sun Li and Zhao Lei of the second help, reading and editing. */
    private static final RoleTable SOMEBODYS = RoleTable.of("""
            operation,                             zhang.wei, li.na, manager1, manager2, director, admin, boss, content, sun.li, zhao.lei, machine
            GET /api/customers/{id},               200, 404, 200, 404, 200, 200, 200, 404, 200, 200, 200
            GET /api/customers/{id}/history,       200, 404, 200, 404, 200, 200, 200, 404, 200, 200, 200
            GET /api/customers/{id}/stage-history, 200, 404, 200, 404, 200, 200, 200, 404, 200, 200, 200
            PUT /api/customers/{id},               200, 404, 200, 404, 200, 200, 403, 403, 403, 200, 200
            POST /api/customers/{id}/stage,        200, 404, 200, 404, 200, 200, 403, 403, 403, 200, 200
            POST /api/customers/{id}/assign,       403, 403, 200, 404, 200, 200, 403, 403, 403, 403, 403
            POST /api/customers/{id}/release,      403, 403, 200, 404, 200, 200, 403, 403, 403, 403, 403
            POST /api/customers/{id}/claim,        409, 404, 409, 404, 409, 409, 403, 403, 409, 409, 403
            PUT /api/customers/{id}/helpers,       200, 404, 200, 404, 200, 200, 403, 403, 403, 403, 403
            DELETE /api/customers/{id},            403, 403, 204, 404, 204, 204, 403, 403, 403, 403, 403
            POST /api/customers/{id}/restore,      403, 403, 200, 404, 200, 200, 403, 403, 403, 403, 403
            POST /api/contacts,                    201, 404, 201, 404, 201, 201, 403, 403, 403, 201, 201
            GET /api/contacts/{id},                200, 404, 200, 404, 200, 200, 200, 404, 200, 200, 200
            PUT /api/contacts/{id},                200, 404, 200, 404, 200, 200, 403, 403, 403, 200, 200
            DELETE /api/contacts/{id},             204, 404, 204, 404, 204, 204, 403, 403, 403, 204, 403
            POST /api/activities,                  201, 404, 201, 404, 201, 201, 201, 403, 403, 201, 201
            GET /api/activities/{id},              200, 404, 200, 404, 200, 200, 200, 404, 200, 200, 200
            PUT /api/activities/{id},              200, 404, 200, 404, 200, 200, 403, 403, 403, 403, 403
            DELETE /api/activities/{id},           204, 404, 204, 404, 204, 204, 403, 403, 403, 403, 403
            """);

    private static final RoleTable PUBLIC = RoleTable.of("""
            operation,                        li.na, manager1, director, admin, boss, content, machine
            GET /api/customers/{id},          200, 200, 200, 200, 200, 200, 200
            PUT /api/customers/{id},          403, 200, 200, 200, 403, 403, 200
            POST /api/customers/{id}/stage,   403, 200, 200, 200, 403, 403, 200
            POST /api/customers/{id}/assign,  403, 200, 200, 200, 403, 403, 403
            POST /api/customers/{id}/release, 403, 409, 409, 409, 403, 403, 403
            POST /api/customers/{id}/claim,   200, 200, 200, 200, 403, 403, 403
            DELETE /api/customers/{id},       403, 204, 204, 204, 403, 403, 403
            POST /api/contacts,               403, 201, 201, 201, 403, 403, 201
            POST /api/activities,             403, 201, 201, 201, 403, 403, 201
            """);

    /** Of what touches nobody's customer. */
    private static final RoleTable ELSE = RoleTable.of("""
            operation,                  zhang.wei, manager1, director, admin, boss, content, survey, machine
            POST /api/customers,        201, 201, 201, 201, 403, 403, 403, 201
            POST /api/customers/assign, 403, 200, 200, 200, 403, 403, 403, 403
            POST /api/customers/delete, 403, 200, 200, 200, 403, 403, 403, 403
            POST /api/stages,           403, 403, 403, 201, 403, 403, 403, 403
            PUT /api/stages/{code},     403, 403, 403, 200, 403, 403, 403, 403
            DELETE /api/stages/{code},  403, 403, 403, 204, 403, 403, 403, 403
            """);

    private static final String STAGE = "matrix";

    @Autowired
    private MockMvcTester mvc;

    /** Stages are shipped, not emptied between the classes. */
    @AfterEach
    void onlyTheShippedStagesStay() {
        Api.of(mvc, ADMIN).delete("/api/stages/{code}", STAGE);
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return Stream.of(SOMEBODYS, PUBLIC, ELSE, ListScopeTests.LISTS).flatMap(RoleTable::operations);
    }

    @Override
    public Map<String, String> open() {
        return Map.of(
                "GET /api/stages", "the names of stages are on every page",
                "GET /api/customer-ranking", "the best ten are for everybody to see, without their customers");
    }

    @Override
    public Map<String, String> imports() {
        return Map.of("customers", "customer.import");
    }

    static List<Line> somebodys() {
        return SOMEBODYS.lines();
    }

    static List<Line> publics() {
        return PUBLIC.lines();
    }

    static List<Line> others() {
        return ELSE.lines();
    }

    @ParameterizedTest
    @MethodSource("somebodys")
    void aCustomerOfSomebody(Line line) {
        line.check(caller -> perform(line.operation(), Api.named(mvc, caller), AccessRow.of(Api.of(mvc, ZHANG_WEI))));
    }

    @ParameterizedTest
    @MethodSource("publics")
    void aPublicCustomer(Line line) {
        line.check(caller ->
                perform(line.operation(), Api.named(mvc, caller), AccessRow.ofNobody(Api.of(mvc, ZHANG_WEI))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatConcernsNoCustomer(Line line) {
        line.check(caller -> settle(line.operation(), Api.named(mvc, caller)));
    }

    private int perform(String operation, Api caller, AccessRow row) {
        UUID customer = row.customer();
        Answer answer = switch (operation) {
            case "GET /api/customers/{id}" -> caller.get("/api/customers/{id}", customer);
            case "GET /api/customers/{id}/history" -> caller.get("/api/customers/{id}/history", customer);
            case "GET /api/customers/{id}/stage-history" -> caller.get("/api/customers/{id}/stage-history", customer);
            case "PUT /api/customers/{id}" ->
                caller.put("/api/customers/{id}", Map.of("name", AccessRow.name()), row.version(), customer);
            case "POST /api/customers/{id}/stage" ->
                caller.post("/api/customers/{id}/stage", Map.of("stage", "signed"), customer);
            case "POST /api/customers/{id}/assign" ->
                caller.post("/api/customers/{id}/assign", Map.of("ownerId", LI_NA.id()), customer);
            case "POST /api/customers/{id}/release" ->
                caller.post("/api/customers/{id}/release", Map.of("reason", "other"), customer);
            case "POST /api/customers/{id}/claim" -> caller.post("/api/customers/{id}/claim", null, customer);
            case "PUT /api/customers/{id}/helpers" -> caller.put("/api/customers/{id}/helpers", List.of(), 0, customer);
            case "DELETE /api/customers/{id}" -> caller.delete("/api/customers/{id}", customer);
            case "POST /api/customers/{id}/restore" -> {
                Api.of(mvc, MANAGER_ONE).delete("/api/customers/{id}", customer);
                yield caller.post("/api/customers/{id}/restore", null, customer);
            }
            case "POST /api/contacts" -> caller.post("/api/contacts", Map.of("customerId", customer, "name", "新人"));
            case "GET /api/contacts/{id}" -> caller.get("/api/contacts/{id}", row.contact());
            case "PUT /api/contacts/{id}" -> caller.put("/api/contacts/{id}", Map.of("name", "改名"), 0, row.contact());
            case "DELETE /api/contacts/{id}" -> caller.delete("/api/contacts/{id}", row.contact());
            case "POST /api/activities" -> caller.post("/api/activities", AccessRow.call(customer));
            case "GET /api/activities/{id}" -> caller.get("/api/activities/{id}", row.activity());
            case "PUT /api/activities/{id}" ->
                caller.put("/api/activities/{id}", AccessRow.call(customer), 0, row.activity());
            case "DELETE /api/activities/{id}" -> caller.delete("/api/activities/{id}", row.activity());
            default -> throw new IllegalArgumentException(operation);
        };
        return answer.status();
    }

    private int settle(String operation, Api caller) {
        Map<String, Object> stage =
                Map.of("code", STAGE, "zh", "矩阵", "en", "Matrix", "position", 50, "funnel", false, "signed", false);
        Api admin = Api.of(mvc, ADMIN);
        // there is room for few of them
        admin.delete("/api/stages/{code}", STAGE);
        if (operation.contains("{code}")) {
            admin.post("/api/stages", stage);
        }
        Answer answer = switch (operation) {
            case "POST /api/customers" -> caller.post("/api/customers", Map.of("name", AccessRow.name()));
            case "POST /api/customers/assign" ->
                caller.post(
                        "/api/customers/assign",
                        Map.of("customerIds", List.of(UUID.randomUUID()), "ownerId", LI_NA.id()));
            case "POST /api/customers/delete" ->
                caller.post("/api/customers/delete", Map.of("customerIds", List.of(UUID.randomUUID())));
            case "POST /api/stages" -> caller.post("/api/stages", stage);
            case "PUT /api/stages/{code}" -> caller.put("/api/stages/{code}", stage, 0, STAGE);
            case "DELETE /api/stages/{code}" -> caller.delete("/api/stages/{code}", STAGE);
            default -> throw new IllegalArgumentException(operation);
        };
        return answer.status();
    }
}
