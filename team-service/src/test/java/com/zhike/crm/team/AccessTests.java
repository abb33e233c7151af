package com.zhike.crm.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may do what, and whose records he sees, for every endpoint. */
@TeamServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests implements ScopeMatrix {

    private static final String NOBODY = "0e000000-0000-7000-8000-00000000ffff";

    @Autowired
    Team team;

    @Autowired
    MockMvcTester mvc;

    @BeforeAll
    void takeOver() {
        team.takeOver();
    }

    /** Each endpoint, what it needs (- nothing, v team.view, m team.manage, r role.manage, s settings.edit), and a body in good order. */
    static Stream<Arguments> endpoints() {
        String employee = "/api/employees/{id}";
        String department = "/api/departments/{id}";
        String person = """
                {"username": "neu", "name": "新人", "departmentId": "%s", "roles": ["sales"], "initialPassword": "x"}
                """.formatted(NOBODY);
        String place = "{\"name\": \"新部门\", \"parentId\": \"%s\"}".formatted(NOBODY);
        String role = "{\"zh\": \"角色\", \"en\": \"Role\", \"scope\": \"SELF\", \"permissions\": []}";
        String webhook = "/api/webhooks/{id}";
        String hook = "{\"name\": \"ERP\", \"url\": \"https://127.0.0.1\", \"events\": [], \"active\": true}";
        return Stream.of(
                Arguments.of("GET", "/api/me", "-", null),
                Arguments.of("GET", "/api/departments", "v", null),
                Arguments.of("GET", "/api/departments/choices", "-", null),
                Arguments.of("GET", "/api/roles/choices", "-", null),
                Arguments.of("GET", department, "v", null),
                Arguments.of("GET", department + "/history", "v", null),
                Arguments.of("POST", "/api/departments", "m", place),
                Arguments.of("PUT", department, "m", place),
                Arguments.of("DELETE", department, "m", null),
                Arguments.of("GET", "/api/employees", "v", null),
                Arguments.of("GET", "/api/employees/choices", "-", null),
                Arguments.of("GET", employee, "v", null),
                Arguments.of("GET", employee + "/history", "v", null),
                Arguments.of("POST", "/api/employees", "m", person),
                Arguments.of("PUT", employee, "m", person),
                Arguments.of("POST", employee + "/stop", "m", null),
                Arguments.of("POST", employee + "/start", "m", null),
                Arguments.of("POST", employee + "/password", "m", "{\"password\": \"x\"}"),
                Arguments.of("GET", "/api/roles", "v", null),
                Arguments.of("PUT", "/api/roles/{code}", "r", role),
                Arguments.of("GET", "/api/permissions", "r", null),
                Arguments.of("POST", "/api/team/sync", "m", null),
                Arguments.of("POST", "/api/team/republish", "m", null),
                Arguments.of("GET", "/api/preferences/{key}", "-", null),
                Arguments.of("PUT", "/api/preferences/{key}", "-", "{}"),
                Arguments.of("DELETE", "/api/preferences/{key}", "-", null),
                Arguments.of("GET", "/api/webhooks", "s", null),
                Arguments.of("GET", "/api/webhooks/events", "s", null),
                Arguments.of("GET", webhook, "s", null),
                Arguments.of("GET", webhook + "/history", "s", null),
                Arguments.of("POST", "/api/webhooks", "s", hook),
                Arguments.of("PUT", webhook, "s", hook),
                Arguments.of("DELETE", webhook, "s", null),
                Arguments.of("POST", webhook + "/secret", "s", null),
                Arguments.of("POST", webhook + "/test", "s", null),
                Arguments.of("GET", webhook + "/deliveries", "s", null),
                Arguments.of("GET", webhook + "/deliveries/{delivery}", "s", null),
                Arguments.of("POST", webhook + "/deliveries/{delivery}/redeliver", "s", null),
                Arguments.of("POST", webhook + "/redeliver-failed", "s", "{\"since\": \"2026-11-01T00:00:00Z\"}"));
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return endpoints().map(Arguments::get).map(endpoint -> endpoint[0] + " " + endpoint[1]);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void thePermissionDecides(String method, String path, String needs, String body) {
        for (String caller : List.of("zhang.wei", "content", "survey")) {
            assertThat(status(caller, method, path, body) == 403).as(caller).isEqualTo(!needs.equals("-"));
        }
        for (String caller : List.of("manager1", "director", "boss")) {
            assertThat(status(caller, method, path, body) == 403).as(caller).isEqualTo("mrs".contains(needs));
        }
        assertThat(status("admin", method, path, body)).as("admin").isNotIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "admin,    zhang.wei 200, zhao.lei 200, content 200, 销售一部 200, 市场部 200",
        "boss,     zhang.wei 200, zhao.lei 200, content 200, 销售一部 200, 市场部 200",
        "director, zhang.wei 200, zhao.lei 200, content 404, 销售一部 200, 市场部 404",
        "manager1, zhang.wei 200, zhao.lei 404, content 404, 销售一部 200, 市场部 404"
    })
    void rowsOutsideTheScopeAreNotFound(
            String caller, String own, String neighbour, String far, String department, String farDepartment) {
        for (String expected : new String[] {own, neighbour, far}) {
            String[] part = expected.split(" ");
            String path = "/api/employees/" + employee(part[0]);
            int status = Integer.parseInt(part[1]);
            assertThat(status(caller, "GET", path)).as(caller + " " + path).isEqualTo(status);
            assertThat(status(caller, "GET", path + "/history")).isEqualTo(status);
            assertThat(Team.body(team.get(caller, "/api/employees?size=200")).contains("\"" + part[0] + "\""))
                    .as(caller + " lists " + part[0])
                    .isEqualTo(status == 200);
        }
        for (String expected : new String[] {department, farDepartment}) {
            String[] part = expected.split(" ");
            String path = "/api/departments/" + (part[0].equals("市场部") ? TestCompany.MARKETING : TestCompany.SALES_ONE);
            int status = Integer.parseInt(part[1]);
            assertThat(status(caller, "GET", path)).isEqualTo(status);
            assertThat(status(caller, "GET", path + "/history")).isEqualTo(status);
            assertThat(Team.body(team.get(caller, "/api/departments")).contains("\"name\":\"" + part[0] + "\""))
                    .isEqualTo(status == 200);
        }
    }

    @Test
    void everybodyMayChooseFromAllWhoAreActive() {
        assertThat(team.get("zhang.wei", "/api/employees/choices?q=zhao"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("赵磊");
        assertThat(team.get("zhang.wei", "/api/employees/choices?departmentId=" + TestCompany.SALES_CENTRE))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .contains("林若溪", "张伟", "赵磊")
                .doesNotContain("徐文");
    }

    private int status(String caller, String method, String path) {
        return status(caller, method, path, null);
    }

    private int status(String caller, String method, String path, String body) {
        String uri = path.replace("{id}", NOBODY)
                .replace("{delivery}", NOBODY)
                .replace("{code}", "nobody")
                .replace("{key}", "home");
        return team.send(HttpMethod.valueOf(method), caller, uri, 0L, body)
                .getResponse()
                .getStatus();
    }

    private static String employee(String username) {
        return TestCompany.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
