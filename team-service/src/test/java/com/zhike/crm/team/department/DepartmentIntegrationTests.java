package com.zhike.crm.team.department;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.test.TestCompany;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@TeamServiceTest
class DepartmentIntegrationTests {

    @Autowired
    Team team;

    @Autowired
    Directory directory;

    @BeforeEach
    void takeOver() {
        team.takeOver();
    }

    @Test
    void aDepartmentIsFoundedMovedAndDissolved() {
        UUID id = found(aName(), TestCompany.SALES_CENTRE);
        assertThat(directory.tree(TestCompany.SALES_CENTRE)).contains(id);
        long told = team.eventsSoFar();
        String name = aName();

        assertThat(team.put("admin", "/api/departments/" + id, 0L, """
                        {"name": "%s", "parentId": "%s", "headId": "%s", "position": 7}
                        """.formatted(
                                name, TestCompany.MARKETING, TestCompany.ZHANG_WEI.id())))
                .hasStatusOk()
                .bodyJson()
                .satisfies(view -> {
                    assertThat(view).extractingPath("$.headName").isEqualTo("张伟");
                    assertThat(view).extractingPath("$.version").isEqualTo(1);
                });

        assertThat(directory.department(id)).hasValueSatisfying(moved -> {
            assertThat(moved.name()).isEqualTo(name);
            assertThat(moved.parentId()).isEqualTo(TestCompany.MARKETING);
            assertThat(moved.position()).isEqualTo(7);
        });
        assertThat(team.eventsSoFar()).isEqualTo(told + 1);
        team.takeOver();
        assertThat(team.eventsSoFar()).as("Keycloak says the same").isEqualTo(told + 1);
        assertThat(team.get("admin", "/api/departments/" + id + "/history"))
                .bodyJson()
                .extractingPath("$.items[?(@.field == 'parent')].now")
                .asArray()
                .containsExactly("市场部");

        assertThat(team.delete("admin", "/api/departments/" + id)).hasStatus(204);
        assertThat(directory.department(id)).isEmpty();
        team.takeOver();
        assertThat(directory.department(id)).isEmpty();
    }

    @Test
    void aDepartmentInUseIsNotDissolved() {
        assertThat(code(team.delete("admin", "/api/departments/" + TestCompany.SALES_CENTRE)))
                .isEqualTo("department-has-departments");
        assertThat(code(team.delete("admin", "/api/departments/" + TestCompany.SALES_ONE)))
                .isEqualTo("department-has-people");
        assertThat(directory.department(TestCompany.SALES_ONE)).isPresent();
    }

    @Test
    void aDepartmentIsNeverBelowItself() {
        String below = """
                {"name": "公司总部", "parentId": "%s"}""".formatted(TestCompany.SALES_TWO);

        assertThat(team.put(
                        "admin",
                        "/api/departments/" + TestCompany.HEAD_OFFICE,
                        team.version("department", TestCompany.HEAD_OFFICE),
                        below))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("department-cycle");
    }

    @Test
    void refusalsAreShownAtTheField() {
        assertThat(team.post("admin", "/api/departments", """
                        {"name": "销售一部", "parentId": "%s"}""".formatted(TestCompany.SALES_CENTRE)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("There is already a department called \"销售一部\" at this place.");
        assertThat(team.post("admin", "/api/departments", """
                        {"name": " ", "parentId": "%s"}""".formatted(TestCompany.SALES_CENTRE)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("name");
        assertThat(team.post("admin", "/api/departments", """
                        {"name": "%s", "headId": "%s"}""".formatted(aName(), UUID.randomUUID())))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("headId");
    }

    private UUID found(String name, UUID parent) {
        MvcTestResult answer = team.post("admin", "/api/departments", """
                {"name": "%s", "parentId": "%s"}""".formatted(name, parent));
        assertThat(answer).hasStatus(201);
        return UUID.fromString(
                new JsonMapper().readTree(Team.body(answer)).path("id").asString());
    }

    private static String code(MvcTestResult answer) {
        assertThat(answer).hasStatus(409);
        return new JsonMapper().readTree(Team.body(answer)).path("code").asString();
    }

    private static String aName() {
        return "部门" + UUID.randomUUID().toString().substring(0, 6);
    }
}
