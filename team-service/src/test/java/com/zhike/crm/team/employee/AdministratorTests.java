package com.zhike.crm.team.employee;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.team.SignIn;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.test.TestCompany;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TeamServiceTest
class AdministratorTests {

    @Autowired
    Team team;

    @BeforeEach
    void takeOver() {
        team.takeOver();
    }

    @Test
    void nobodyStopsHimself() {
        assertThat(team.post("admin", "/api/employees/" + TestCompany.ADMIN.id() + "/stop", null))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("cannot-stop-yourself");
    }

    @Test
    void theLastAdministratorIsNeitherDemotedNorStopped() {
        assertThat(demote()).isEqualTo("409 last-administrator");
        assertThat(SignIn.succeeds("admin", SignIn.PASSWORD)).isTrue();

        String second = Team.aUsername();
        UUID id = team.hire(second, TestCompany.HEAD_OFFICE, "system-admin");
        assertThat(team.post(second, "/api/employees/" + TestCompany.ADMIN.id() + "/stop", null))
                .hasStatusOk();
        // the first one is stopped and does not count any more
        assertThat(team.put(second, "/api/employees/" + id, 0L, edit("sales")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("last-administrator");

        assertThat(team.post(second, "/api/employees/" + TestCompany.ADMIN.id() + "/start", null))
                .hasStatusOk();
        assertThat(team.post("admin", "/api/employees/" + id + "/stop", null)).hasStatusOk();
    }

    private String demote() {
        var answer = team.put(
                "admin",
                "/api/employees/" + TestCompany.ADMIN.id(),
                team.version("employee", TestCompany.ADMIN.id()),
                edit("sales"));
        return answer.getResponse().getStatus() + " "
                + new tools.jackson.databind.json.JsonMapper()
                        .readTree(Team.body(answer))
                        .path("code")
                        .asString();
    }

    private static String edit(String role) {
        return """
                {"name": "何静", "departmentId": "%s", "roles": ["%s"]}""".formatted(TestCompany.HEAD_OFFICE, role);
    }
}
