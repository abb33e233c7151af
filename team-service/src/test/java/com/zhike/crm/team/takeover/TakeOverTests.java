package com.zhike.crm.team.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.team.keycloak.TakenOver;
import com.zhike.crm.test.TestCompany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TeamServiceTest
class TakeOverTests {

    @Autowired
    TakeOverService takeOver;

    @Autowired
    Directory directory;

    @Autowired
    Team team;

    @Test
    void theSecondTakeoverFindsNothingAndTellsNothing() {
        takeOver.takeOver();
        long told = team.eventsSoFar();

        assertThat(takeOver.takeOver()).isEqualTo(TakenOver.NOTHING);
        assertThat(team.eventsSoFar()).isEqualTo(told).isGreaterThanOrEqualTo(19);
    }

    @Test
    void everybodyIsInTheDirectoryWithHisRights() {
        takeOver.takeOver();

        assertThat(directory.employee(TestCompany.DIRECTOR.id())).hasValueSatisfying(director -> {
            assertThat(director.name()).isEqualTo("林若溪");
            assertThat(director.departmentId()).isEqualTo(TestCompany.SALES_CENTRE);
            assertThat(director.roles()).containsExactly("sales-director");
            assertThat(director.permissions())
                    .contains("customer.merge", "team.view")
                    .doesNotContain("team.manage");
            assertThat(director.scope()).hasToString("DEPARTMENT_TREE");
            assertThat(director.active()).isTrue();
        });
        assertThat(directory.employee(TestCompany.ADMIN.id()))
                .map(Employee::permissions)
                .hasValueSatisfying(all -> assertThat(all).hasSize(40));
        assertThat(directory.department(TestCompany.SALES_ONE)).hasValueSatisfying(department -> {
            assertThat(department.parentId()).isEqualTo(TestCompany.SALES_CENTRE);
            assertThat(department.headId()).isEqualTo(TestCompany.MANAGER_ONE.id());
        });
        assertThat(directory.tree(TestCompany.HEAD_OFFICE)).hasSizeGreaterThanOrEqualTo(5);
    }
}
