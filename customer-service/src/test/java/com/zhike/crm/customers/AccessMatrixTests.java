package com.zhike.crm.customers;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets which answer from every endpoint that concerns one customer. */
@IntegrationTest
class AccessMatrixTests {

    private static int number;

    @Autowired
    private MockMvcTester mvc;

    /** A customer of Zhang Wei in the first department; two people of the second help. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            act,            owner, colleague, manager, otherManager, director, admin, boss, content, reader, editor, machine
            view,           200,   404,       200,     404,          200,      200,   200,  404,     200,    200,    200
            history,        200,   404,       200,     404,          200,      200,   200,  404,     200,    200,    200
            stageHistory,   200,   404,       200,     404,          200,      200,   200,  404,     200,    200,    200
            edit,           200,   404,       200,     404,          200,      200,   403,  403,     403,    200,    200
            move,           200,   404,       200,     404,          200,      200,   403,  403,     403,    200,    200
            assign,         403,   403,       200,     404,          200,      200,   403,  403,     403,    403,    403
            release,        403,   403,       200,     404,          200,      200,   403,  403,     403,    403,    403
            claim,          409,   404,       409,     404,          409,      409,   403,  403,     409,    409,    403
            nameHelpers,    200,   404,       200,     404,          200,      200,   403,  403,     403,    403,    403
            delete,         403,   403,       204,     404,          204,      204,   403,  403,     403,    403,    403
            addContact,     201,   404,       201,     404,          201,      201,   403,  403,     403,    201,    201
            viewContact,    200,   404,       200,     404,          200,      200,   200,  404,     200,    200,    200
            editContact,    200,   404,       200,     404,          200,      200,   403,  403,     403,    200,    200
            removeContact,  204,   404,       204,     404,          204,      204,   403,  403,     403,    204,    403
            log,            201,   404,       201,     404,          201,      201,   201,  403,     403,    201,    201
            viewActivity,   200,   404,       200,     404,          200,      200,   200,  404,     200,    200,    200
            correct,        200,   404,       200,     404,          200,      200,   403,  403,     403,    403,    403
            withdraw,       204,   404,       204,     404,          204,      204,   403,  403,     403,    403,    403
            """)
    void aCustomerOfSomebody(
            String act,
            int owner,
            int colleague,
            int manager,
            int otherManager,
            int director,
            int admin,
            int boss,
            int content,
            int reader,
            int editor,
            int machine) {
        Map<Api, Integer> expected = new LinkedHashMap<>();
        expected.put(Api.of(mvc, ZHANG_WEI), owner);
        expected.put(Api.of(mvc, LI_NA), colleague);
        expected.put(Api.of(mvc, MANAGER_ONE), manager);
        expected.put(Api.of(mvc, MANAGER_TWO), otherManager);
        expected.put(Api.of(mvc, DIRECTOR), director);
        expected.put(Api.of(mvc, ADMIN), admin);
        expected.put(Api.of(mvc, BOSS), boss);
        expected.put(Api.of(mvc, CONTENT), content);
        expected.put(Api.of(mvc, SUN_LI), reader);
        expected.put(Api.of(mvc, ZHAO_LEI), editor);
        expected.put(Api.ofMachine(mvc), machine);

        assertThat(expected.keySet().stream()
                        .map(caller -> perform(act, caller, new Row(Api.of(mvc, ZHANG_WEI)))
                                .status()))
                .containsExactlyElementsOf(expected.values());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            act,        salesperson, manager, director, admin, boss, content, machine
            view,       200,         200,     200,      200,   200,  200,     200
            edit,       403,         200,     200,      200,   403,  403,     200
            move,       403,         200,     200,      200,   403,  403,     200
            assign,     403,         200,     200,      200,   403,  403,     403
            release,    403,         409,     409,      409,   403,  403,     403
            claim,      200,         200,     200,      200,   403,  403,     403
            delete,     403,         204,     204,      204,   403,  403,     403
            addContact, 403,         201,     201,      201,   403,  403,     201
            log,        403,         201,     201,      201,   403,  403,     201
            """)
    void aPublicCustomer(
            String act, int salesperson, int manager, int director, int admin, int boss, int content, int machine) {
        Map<Api, Integer> expected = new LinkedHashMap<>();
        expected.put(Api.of(mvc, LI_NA), salesperson);
        expected.put(Api.of(mvc, MANAGER_ONE), manager);
        expected.put(Api.of(mvc, DIRECTOR), director);
        expected.put(Api.of(mvc, ADMIN), admin);
        expected.put(Api.of(mvc, BOSS), boss);
        expected.put(Api.of(mvc, CONTENT), content);
        expected.put(Api.ofMachine(mvc), machine);

        assertThat(expected.keySet().stream()
                        .map(caller -> perform(act, caller, publicRow()).status()))
                .containsExactlyElementsOf(expected.values());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/customers",
        "/api/customers/tabs",
        "/api/contacts",
        "/api/activities",
        "/api/activities/due",
        "/api/customers/similar?name=x",
        "/api/customers/choices",
        "/api/stages",
        "/api/stage-progress",
        "/api/customer-brief",
        "/api/customer-ranking"
    })
    void nobodyUnknownGetsIn(String uri) {
        assertThat(mvc.get().uri(uri)).hasStatus(401);
    }

    private Answer perform(String act, Api caller, Row row) {
        return switch (act) {
            case "view" -> caller.get("/api/customers/{id}", row.customer);
            case "history" -> caller.get("/api/customers/{id}/history", row.customer);
            case "stageHistory" -> caller.get("/api/customers/{id}/stage-history", row.customer);
            case "edit" -> caller.put("/api/customers/{id}", Map.of("name", name()), row.version, row.customer);
            case "move" -> caller.post("/api/customers/{id}/stage", Map.of("stage", "signed"), row.customer);
            case "assign" -> caller.post("/api/customers/{id}/assign", Map.of("ownerId", LI_NA.id()), row.customer);
            case "release" -> caller.post("/api/customers/{id}/release", Map.of("reason", "other"), row.customer);
            case "claim" -> caller.post("/api/customers/{id}/claim", null, row.customer);
            case "nameHelpers" -> caller.put("/api/customers/{id}/helpers", List.of(), 0, row.customer);
            case "delete" -> caller.delete("/api/customers/{id}", row.customer);
            case "addContact" -> caller.post("/api/contacts", Map.of("customerId", row.customer, "name", "新人"));
            case "viewContact" -> caller.get("/api/contacts/{id}", row.contact);
            case "editContact" -> caller.put("/api/contacts/{id}", Map.of("name", "改名"), 0, row.contact);
            case "removeContact" -> caller.delete("/api/contacts/{id}", row.contact);
            case "log" -> caller.post("/api/activities", call(row.customer));
            case "viewActivity" -> caller.get("/api/activities/{id}", row.activity);
            case "correct" -> caller.put("/api/activities/{id}", call(row.customer), 0, row.activity);
            case "withdraw" -> caller.delete("/api/activities/{id}", row.activity);
            default -> throw new IllegalArgumentException(act);
        };
    }

    private Row publicRow() {
        return new Row(Api.of(mvc, ZHANG_WEI).registerPublic(name()));
    }

    private static Map<String, Object> call(UUID customer) {
        return Map.of("customerId", customer, "type", "call", "happenedAt", Instant.now(), "content", "电话");
    }

    private static String name() {
        return "权限矩阵" + number++ + "公司";
    }

    /** A customer with a contact, an activity and two helpers. */
    private static final class Row {

        private final UUID customer;

        private final UUID contact;

        private final UUID activity;

        private final int version;

        Row(Api owner) {
            customer = owner.register(name());
            contact = owner.post("/api/contacts", Map.of("customerId", customer, "name", "联系人"))
                    .id();
            activity = owner.post("/api/activities", call(customer)).id();
            owner.put(
                    "/api/customers/{id}/helpers",
                    List.of(
                            Map.of("employeeId", SUN_LI.id(), "access", "READ"),
                            Map.of("employeeId", ZHAO_LEI.id(), "access", "EDIT")),
                    0,
                    customer);
            version = 1;
        }

        Row(UUID publicCustomer) {
            customer = publicCustomer;
            contact = publicCustomer;
            activity = publicCustomer;
            version = 0;
        }
    }
}
