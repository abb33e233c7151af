package com.zhike.crm.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.TestCompany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@Import(Team.class)
@TestPropertySource(properties = {"crm.keycloak.url=http://127.0.0.1:1", "crm.takeover.retry=1h"})
class KeycloakDownTests {

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverIsKnownIsServed() {
        assertThat(team.get("director", "/api/me"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.departmentName")
                .isEqualTo("销售中心");
        assertThat(team.get("admin", "/api/employees")).hasStatusOk();
        assertThat(team.get("zhang.wei", "/api/preferences/home")).hasStatus(204);
    }

    @Test
    void changesAreRefusedAndLeaveNothingBehind() {
        long told = team.eventsSoFar();

        assertThat(team.post("admin", "/api/employees", """
                        {"username": "neu", "name": "新人", "departmentId": "%s", "roles": ["sales"],
                         "initialPassword": "Zhike-demo-2026"}
                        """.formatted(TestCompany.SALES_ONE)))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity-provider-unavailable");
        assertThat(team.post("admin", "/api/departments", "{\"name\": \"新部门\"}"))
                .hasStatus(503);
        assertThat(team.post("admin", "/api/team/sync", null)).hasStatus(503);

        assertThat(team.eventsSoFar()).isEqualTo(told);
        assertThat(jdbc.sql("select count(*) from employee").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from department").query(Long.class).single())
                .isZero();
    }
}
