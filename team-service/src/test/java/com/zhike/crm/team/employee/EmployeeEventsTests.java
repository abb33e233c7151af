package com.zhike.crm.team.employee;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.Scope;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.EmployeeChanged;
import com.zhike.crm.events.TeamEvent.EmployeeLeft;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.team.keycloak.Accounts;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reaches the other services. */
@TeamServiceTest
class EmployeeEventsTests {

    @Autowired
    Team team;

    @Autowired
    Accounts accounts;

    @Autowired
    PublishedEvents published;

    @BeforeEach
    void takeOver() {
        team.takeOver();
    }

    @Test
    void anEmployeeTravelsWithHisRights() {
        String username = Team.aUsername();
        UUID id = team.hire(username, TestCompany.MARKETING, "surveyor", "sales");

        EmployeeChanged event =
                published.await(EmployeeChanged.class, told -> told.subjectId().equals(id));

        assertThat(event.account()).isEqualTo(id.toString());
        assertThat(event.username()).isEqualTo(username);
        assertThat(event.departmentId()).isEqualTo(TestCompany.MARKETING);
        assertThat(event.active()).isTrue();
        assertThat(event.roles()).containsExactlyInAnyOrder("sales", "surveyor");
        assertThat(event.permissions()).contains("survey.design", "customer.create");
        assertThat(event.scope()).isEqualTo(Scope.DEPARTMENT);
        assertThat(published.records(TeamEvent.TOPIC))
                .filteredOn(record -> record.value().contains(username))
                .extracting(record -> record.key())
                .containsOnly(id.toString());
    }

    @Test
    void stoppingAndLeavingAreTold() {
        UUID id = team.hire(Team.aUsername(), TestCompany.MARKETING, "sales");

        team.post("admin", "/api/employees/" + id + "/stop", null);
        published.await(EmployeeChanged.class, told -> told.subjectId().equals(id) && !told.active());

        accounts.remove(id);
        team.takeOver();
        assertThat(published
                        .await(EmployeeLeft.class, told -> told.subjectId().equals(id))
                        .name())
                .isEqualTo("新人");
    }

    @Test
    void everythingIsToldAgainOnDemand() {
        team.takeOver();
        int before = published.of(EmployeeChanged.class).size();

        assertThat(team.post("admin", "/api/team/republish", null)).hasStatus(204);

        published.await(DepartmentChanged.class, told -> times(told) > 1);
        published.await(
                EmployeeChanged.class,
                told -> published.of(EmployeeChanged.class).size() >= before + 14);
    }

    private long times(DepartmentChanged event) {
        return published.of(DepartmentChanged.class).stream()
                .filter(other -> other.subjectId().equals(event.subjectId()))
                .count();
    }
}
