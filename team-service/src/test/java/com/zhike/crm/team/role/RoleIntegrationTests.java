package com.zhike.crm.team.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.test.TestCompany;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TeamServiceTest
class RoleIntegrationTests {

    @Autowired
    Team team;

    @Autowired
    Directory directory;

    @Autowired
    RoleService roles;

    @Autowired
    JdbcClient jdbc;

    private ChangeRole original;

    @BeforeEach
    void takeOver() {
        team.takeOver();
        original = surveyor().content();
    }

    @AfterEach
    void restore() {
        change(original);
    }

    @Test
    void everyRoleOfTheSuiteIsThere() {
        assertThat(team.get("admin", "/api/roles"))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly(
                        "system-admin",
                        "executive",
                        "sales-director",
                        "department-manager",
                        "sales",
                        "content-admin",
                        "surveyor");
        assertThat(team.get("admin", "/api/permissions"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(40);
    }

    @Test
    void onlyThoseAreToldWhoseRightsChanged() {
        UUID both = team.hire(Team.aUsername(), TestCompany.MARKETING, "surveyor", "sales-director");
        UUID one = team.hire(Team.aUsername(), TestCompany.MARKETING, "surveyor");
        long told = team.eventsSoFar();

        change(new ChangeRole(
                "调查员",
                "Surveyor",
                RoleScope.DEPARTMENT,
                Set.of("customer.view", "survey.design", "survey.answer", "cockpit.view"),
                Set.of()));

        // the director looks into the cockpit anyway
        long surveyors = surveyorsWithout("sales-director");
        assertThat(team.eventsSoFar()).isEqualTo(told + surveyors);
        assertThat(directory.employee(one))
                .hasValueSatisfying(
                        employee -> assertThat(employee.permissions()).contains("cockpit.view"));
        assertThat(directory.employee(both))
                .hasValueSatisfying(
                        employee -> assertThat(employee.permissions()).contains("cockpit.view", "customer.merge"));
    }

    @Test
    void aNewNameChangesNobodysRights() {
        long told = team.eventsSoFar();

        change(new ChangeRole("问卷员", "Poller", original.scope(), original.permissions(), Set.of()));

        assertThat(team.eventsSoFar()).isEqualTo(told);
    }

    @Test
    void namedDepartmentsBecomeTheScope() {
        UUID id = team.hire(Team.aUsername(), TestCompany.MARKETING, "surveyor");

        change(new ChangeRole(
                "调查员",
                "Surveyor",
                RoleScope.CUSTOM,
                original.permissions(),
                Set.of(TestCompany.SALES_ONE, TestCompany.SALES_TWO)));

        assertThat(directory.employee(id)).hasValueSatisfying(employee -> {
            assertThat(employee.scope()).hasToString("CUSTOM");
            assertThat(employee.scopeDepartments())
                    .containsExactlyInAnyOrder(TestCompany.SALES_ONE, TestCompany.SALES_TWO);
        });
    }

    @Test
    void whatARoleRefersToMustExist() {
        assertThat(refusal(RoleScope.SELF, "\"no.such\"", "")).isEqualTo("permissions permission-unknown");
        assertThat(refusal(RoleScope.CUSTOM, "", "")).isEqualTo("departments departments-missing");
        assertThat(refusal(RoleScope.CUSTOM, "", "\"" + UUID.randomUUID() + "\""))
                .isEqualTo("departments department-unknown");
        assertThat(team.put("admin", "/api/roles/nobody", 0L, body(RoleScope.SELF, "", "")))
                .hasStatus(404);
        assertThat(team.put("admin", "/api/roles/surveyor", 99L, body(RoleScope.SELF, "", "")))
                .hasStatus(412);
        assertThat(team.put("admin", "/api/roles/system-admin", 0L, body(RoleScope.SELF, "", "")))
                .hasStatus(409);
    }

    private String refusal(RoleScope scope, String permissions, String departments) {
        var answer =
                team.put("admin", "/api/roles/surveyor", surveyor().version(), body(scope, permissions, departments));
        assertThat(answer).hasStatus(400);
        var error = new JsonMapper().readTree(Team.body(answer)).path("errors").get(0);
        return error.path("field").asString() + " " + error.path("code").asString();
    }

    private void change(ChangeRole change) {
        assertThat(team.put(
                        "admin",
                        "/api/roles/surveyor",
                        surveyor().version(),
                        new JsonMapper().writeValueAsString(change)))
                .hasStatusOk();
    }

    private Role surveyor() {
        return roles.all().getLast();
    }

    private long surveyorsWithout(String role) {
        return jdbc.sql("""
                select count(*) from employee
                where 'surveyor' = any (roles) and not :role = any (roles) and status <> 'LEFT'
                """).param("role", role).query(Long.class).single();
    }

    private static String body(RoleScope scope, String permissions, String departments) {
        return """
                {"zh": "调查员", "en": "Surveyor", "scope": "%s", "permissions": [%s], "departments": [%s]}
                """.formatted(scope, permissions, departments);
    }
}
