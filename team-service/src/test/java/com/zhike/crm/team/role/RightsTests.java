package com.zhike.crm.team.role;

import static com.zhike.crm.team.role.RoleTests.aRole;
import static com.zhike.crm.team.role.RoleTests.aRoleFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsTests {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();

    @Test
    void permissionsOfAllRolesAreUnited() {
        Rights rights = rights(
                aRole("sales", RoleScope.SELF, "customer.view", "order.view"),
                aRole("surveyor", RoleScope.SELF, "customer.view", "survey.design"));

        assertThat(rights.permissions()).containsExactly("customer.view", "order.view", "survey.design");
    }

    @Test
    void theWidestScopeWins() {
        assertThat(rights(aRole("a", RoleScope.DEPARTMENT), aRole("b", RoleScope.SELF))
                        .scope())
                .isEqualTo(RoleScope.DEPARTMENT);
        assertThat(rights(aRole("a", RoleScope.DEPARTMENT), aRole("b", RoleScope.DEPARTMENT_TREE))
                        .scope())
                .isEqualTo(RoleScope.DEPARTMENT_TREE);
        assertThat(rights(aRole("a", RoleScope.ALL), aRoleFor(Set.of(NORTH)))).satisfies(rights -> {
            assertThat(rights.scope()).isEqualTo(RoleScope.ALL);
            assertThat(rights.departments()).isEmpty();
        });
    }

    @Test
    void namedDepartmentsOfSeveralRolesAreUnited() {
        Rights rights = rights(aRoleFor(Set.of(NORTH)), aRoleFor(Set.of(SOUTH)));

        assertThat(rights.scope()).isEqualTo(RoleScope.CUSTOM);
        assertThat(rights.departments()).containsExactlyInAnyOrder(NORTH, SOUTH);
    }

    @Test
    void namedDepartmentsTakeNothingAway() {
        assertThat(rights(aRoleFor(Set.of(NORTH)), aRole("a", RoleScope.DEPARTMENT))
                        .departments())
                .containsExactlyInAnyOrder(NORTH, OWN);

        Rights tree = rights(aRoleFor(Set.of(NORTH)), aRole("a", RoleScope.DEPARTMENT_TREE));
        assertThat(tree.scope()).isEqualTo(RoleScope.DEPARTMENT_TREE);
        assertThat(tree.departments()).containsExactly(NORTH);
    }

    @Test
    void withoutARoleOneSeesOnesOwn() {
        assertThat(rights()).isEqualTo(new Rights(Set.of(), RoleScope.SELF, Set.of()));
    }

    @Test
    void aCodeThatIsNoRoleAllowsNothing() {
        RoleBook book = new RoleBook(List.of(aRole("sales", RoleScope.SELF, "customer.view")));

        assertThat(book.rightsOf(Set.of("sales", "gone"), OWN).permissions()).containsExactly("customer.view");
    }

    private static Rights rights(Role... roles) {
        return Rights.of(List.of(roles), OWN);
    }
}
