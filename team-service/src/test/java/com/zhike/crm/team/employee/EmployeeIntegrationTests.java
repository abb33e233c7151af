package com.zhike.crm.team.employee;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.team.SignIn;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.test.TestCompany;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@TeamServiceTest
class EmployeeIntegrationTests {

    @Autowired
    Team team;

    @Autowired
    Directory directory;

    @BeforeEach
    void takeOver() {
        team.takeOver();
    }

    @Test
    void whoeverIsHiredMaySignInAndIsTold() {
        String username = Team.aUsername();
        long told = team.eventsSoFar();

        MvcTestResult answer = team.post("admin", "/api/employees", hire(username, TestCompany.SALES_ONE, "sales"));

        assertThat(answer)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.departmentName")
                .isEqualTo("销售一部");
        assertThat(answer).headers().containsHeader("ETag");
        assertThat(SignIn.succeeds(username, SignIn.PASSWORD)).isTrue();
        assertThat(team.get(username, "/api/me"))
                .bodyJson()
                .extractingPath("$.scope")
                .isEqualTo("SELF");
        assertThat(team.eventsSoFar()).isEqualTo(told + 1);

        team.takeOver();
        assertThat(team.eventsSoFar()).isEqualTo(told + 1);
    }

    @Test
    void theFirstPasswordHasToBeChangedUnlessSaidOtherwise() {
        String username = Team.aUsername();
        team.post(
                "admin",
                "/api/employees",
                hire(username, TestCompany.SALES_ONE, "sales").replace(", \"temporaryPassword\": false", ""));

        assertThat(SignIn.succeeds(username, SignIn.PASSWORD)).isFalse();
    }

    @Test
    void refusalsAreShownAtTheField() {
        assertThat(team.post("admin", "/api/employees", hire("zhang.wei", TestCompany.SALES_ONE, "sales")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0]")
                .asMap()
                .containsEntry("field", "username")
                .containsEntry("code", "username-taken")
                .containsEntry("message", "The login name \"zhang.wei\" is taken.");
        assertThat(team.post("admin", "/api/employees", hire(Team.aUsername(), UUID.randomUUID(), "nobody")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("departmentId", "roles");
        assertThat(team.post("admin", "/api/employees", hire("Ä !", TestCompany.SALES_ONE, "sales")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("username");
    }

    @Test
    void anEditGoesToKeycloakTheDirectoryAndTheHistory() {
        String username = Team.aUsername();
        UUID id = team.hire(username, TestCompany.SALES_ONE, "sales");

        MvcTestResult answer = team.put("admin", "/api/employees/" + id, 0L, """
                {"name": "新名字", "departmentId": "%s", "roles": ["surveyor", "sales"], "title": "经理",
                 "mobile": "13800000000", "joinedOn": "2026-01-05", "gender": "FEMALE", "superiorId": "%s"}
                """.formatted(
                        TestCompany.SALES_TWO, TestCompany.MANAGER_ONE.id()));

        assertThat(answer).hasStatusOk().bodyJson().satisfies(view -> {
            assertThat(view).extractingPath("$.version").isEqualTo(1);
            assertThat(view).extractingPath("$.superiorName").isEqualTo("陈志远");
            assertThat(view).extractingPath("$.roles").asArray().containsExactly("sales", "surveyor");
        });
        assertThat(directory.employee(id)).hasValueSatisfying(told -> {
            assertThat(told.departmentId()).isEqualTo(TestCompany.SALES_TWO);
            assertThat(told.permissions()).contains("survey.design", "customer.create");
            assertThat(told.scope()).hasToString("DEPARTMENT");
            assertThat(told.phone()).isEqualTo("13800000000");
        });
        long told = team.eventsSoFar();
        team.takeOver();
        assertThat(team.eventsSoFar()).as("Keycloak says the same").isEqualTo(told);

        assertThat(team.get("admin", "/api/employees/" + id + "/history?size=50"))
                .bodyJson()
                .extractingPath("$.items[?(@.field == 'department')]")
                .asArray()
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("old", "销售一部")
                .containsEntry("now", "销售二部")
                .containsEntry("byName", "何静");
    }

    @Test
    void aStaleEditShowsWhatIsThereNow() {
        UUID id = team.hire(Team.aUsername(), TestCompany.SALES_ONE, "sales");
        String edit = """
                {"name": "甲", "departmentId": "%s", "roles": ["sales"]}""".formatted(TestCompany.SALES_ONE);
        team.put("admin", "/api/employees/" + id, 0L, edit);

        assertThat(team.put("admin", "/api/employees/" + id, 0L, edit.replace("甲", "乙")))
                .hasStatus(412)
                .bodyJson()
                .satisfies(problem -> {
                    assertThat(problem).extractingPath("$.currentVersion").isEqualTo(1);
                    assertThat(problem).extractingPath("$.current.name").isEqualTo("甲");
                });
        assertThat(team.put("admin", "/api/employees/" + id, null, edit)).hasStatus(428);
    }

    @Test
    void theLoginNameCannotBeChanged() {
        UUID id = team.hire(Team.aUsername(), TestCompany.SALES_ONE, "sales");

        assertThat(team.put("admin", "/api/employees/" + id, 0L, """
                        {"username": "anders", "name": "甲", "departmentId": "%s", "roles": ["sales"]}
                        """.formatted(TestCompany.SALES_ONE)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("username-fixed");
    }

    @Test
    void whoeverIsStoppedIsShutOutAndKeepsHisName() {
        String username = Team.aUsername();
        UUID id = team.hire(username, TestCompany.SALES_ONE, "sales");
        assertThat(team.get(username, "/api/me")).hasStatusOk();

        assertThat(team.post("admin", "/api/employees/" + id + "/stop", null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("STOPPED");

        assertThat(SignIn.succeeds(username, SignIn.PASSWORD)).isFalse();
        assertThat(team.get(username, "/api/me")).hasStatus(403);
        assertThat(directory.names(List.of(id))).containsEntry(id, "新人");
        assertThat(team.get("admin", "/api/employees/choices?q=" + username))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();

        assertThat(team.post("admin", "/api/employees/" + id + "/start", null)).hasStatusOk();
        assertThat(SignIn.succeeds(username, SignIn.PASSWORD)).isTrue();
    }

    @Test
    void aPasswordIsResetByTheRules() {
        String username = Team.aUsername();
        UUID id = team.hire(username, TestCompany.SALES_ONE, "sales");

        assertThat(team.post("admin", "/api/employees/" + id + "/password", """
                        {"password": "kurz", "temporary": false}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("password");
        assertThat(team.post("admin", "/api/employees/" + id + "/password", """
                        {"password": "Ein-Neues-2026", "temporary": false}"""))
                .hasStatus(204);
        assertThat(SignIn.succeeds(username, "Ein-Neues-2026")).isTrue();
    }

    @Test
    void theLastLoginIsShown() {
        String username = Team.aUsername();
        UUID id = team.hire(username, TestCompany.SALES_ONE, "sales");
        team.takeOver();
        assertThat(lastLogin(id)).isNull();

        SignIn.succeeds(username, "wrong");
        team.takeOver();
        assertThat(lastLogin(id)).isNull();

        SignIn.succeeds(username, SignIn.PASSWORD);
        team.takeOver();
        assertThat(lastLogin(id)).isNotNull();
    }

    private Object lastLogin(UUID id) {
        return new JsonMapper()
                .readValue(Team.body(team.get("admin", "/api/employees/" + id)), Map.class)
                .get("lastLoginAt");
    }

    private static String hire(String username, UUID department, String role) {
        return """
                {"username": "%s", "name": "新人", "departmentId": "%s", "roles": ["%s"],
                 "initialPassword": "%s", "temporaryPassword": false}
                """.formatted(username, department, role, SignIn.PASSWORD);
    }
}
