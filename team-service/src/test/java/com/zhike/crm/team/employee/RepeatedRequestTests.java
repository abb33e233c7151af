package com.zhike.crm.team.employee;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.team.SignIn;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.test.TestCompany;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TeamServiceTest
class RepeatedRequestTests {

    @Autowired
    Team team;

    @Test
    void aRepeatedRequestHiresOnce() {
        team.takeOver();
        String key = UUID.randomUUID().toString();
        String body = """
                {"username": "%s", "name": "新人", "departmentId": "%s", "roles": ["sales"], "initialPassword": "%s"}
                """.formatted(Team.aUsername(), TestCompany.SALES_ONE, SignIn.PASSWORD);

        MvcTestResult first = team.postOnce("admin", "/api/employees", key, body);
        MvcTestResult second = team.postOnce("admin", "/api/employees", key, body);

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201).headers().containsHeader("Idempotency-Replayed");
        assertThat(Team.body(second)).isEqualTo(Team.body(first));
    }
}
