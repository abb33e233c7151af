package com.zhike.crm.team.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import com.zhike.crm.team.keycloak.Accounts;
import com.zhike.crm.team.keycloak.Groups;
import com.zhike.crm.team.keycloak.NewAccount;
import com.zhike.crm.team.keycloak.TakenOver;
import com.zhike.crm.test.TestCompany;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody works in Keycloak's own console, or we failed after Keycloak had agreed. */
@TeamServiceTest
class ForeignChangeTests {

    @Autowired
    TakeOverService takeOver;

    @Autowired
    Accounts accounts;

    @Autowired
    Groups groups;

    @Autowired
    Directory directory;

    @Autowired
    Team team;

    @BeforeEach
    void takeOver() {
        takeOver.takeOver();
    }

    @Test
    void whatHappenedInKeycloakIsTakenOver() {
        UUID group = groups.create("新" + UUID.randomUUID(), TestCompany.MARKETING);
        UUID id = accounts.create(
                new NewAccount(Team.aUsername(), "钱多", null, group, Set.of("sales"), "Willkommen-2026", false));

        assertThat(takeOver.takeOver()).isEqualTo(new TakenOver(2, 0, 0));
        assertThat(directory.employee(id)).hasValueSatisfying(employee -> {
            assertThat(employee.name()).isEqualTo("钱多");
            assertThat(employee.departmentId()).isEqualTo(group);
        });

        accounts.rename(id, "钱多多", null);
        accounts.assign(id, Set.of("surveyor"), Set.of("sales"));
        accounts.disable(id);
        groups.move(group, "新" + group, TestCompany.SALES_CENTRE);
        assertThat(takeOver.takeOver()).isEqualTo(new TakenOver(0, 2, 0));
        assertThat(directory.employee(id)).hasValueSatisfying(employee -> {
            assertThat(employee.name()).isEqualTo("钱多多");
            assertThat(employee.roles()).containsExactly("surveyor");
            assertThat(employee.active()).isFalse();
        });
        assertThat(directory.tree(TestCompany.SALES_CENTRE)).contains(group);

        accounts.remove(id);
        groups.remove(group);
        assertThat(takeOver.takeOver()).isEqualTo(new TakenOver(0, 0, 2));
        assertThat(directory.employee(id))
                .hasValueSatisfying(left -> assertThat(left.name()).isEqualTo("钱多多"));
        assertThat(directory.department(group)).isEmpty();
        assertThat(team.get("admin", "/api/employees/" + id))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("LEFT");
        assertThat(takeOver.takeOver()).isEqualTo(TakenOver.NOTHING);
    }

    @Test
    void aLoginNameMayPassToSomebodyElse() {
        String username = Team.aUsername();
        UUID first = team.hire(username, TestCompany.SALES_ONE, "sales");
        accounts.remove(first);
        UUID second = accounts.create(new NewAccount(
                username, "后来者", null, TestCompany.SALES_ONE, Set.of("sales"), "Willkommen-2026", false));

        assertThat(takeOver.takeOver()).isEqualTo(new TakenOver(1, 0, 1));
        assertThat(directory.employee(second)).isPresent();
    }
}
