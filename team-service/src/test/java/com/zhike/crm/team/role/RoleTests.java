package com.zhike.crm.team.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleTests {

    private static final UUID MARKETING = UUID.randomUUID();

    @Test
    void aChangeReplacesPermissionsAndScope() {
        Role role = aRole("sales", RoleScope.SELF, "customer.view", "order.view");

        role.change(new ChangeRole("销售", "Sales", RoleScope.CUSTOM, Set.of("customer.view"), Set.of(MARKETING)));

        assertThat(role.zh()).isEqualTo("销售");
        assertThat(role.permissions()).containsExactly("customer.view");
        assertThat(role.scope()).isEqualTo(RoleScope.CUSTOM);
        assertThat(role.departments()).containsExactly(MARKETING);
    }

    @Test
    void departmentsCountForNamedDepartmentsOnly() {
        Role role = aRole("sales", RoleScope.SELF);

        role.change(new ChangeRole("销售", "Sales", RoleScope.DEPARTMENT, Set.of(), Set.of(MARKETING)));

        assertThat(role.departments()).isEmpty();
    }

    @Test
    void theAdministratorsKeepEveryRight() {
        Role administrators = aRole(Role.ADMINISTRATOR, RoleScope.ALL, "team.manage", "role.manage");

        assertThatExceptionOfType(AdministratorRoleIsFixed.class)
                .isThrownBy(() -> administrators.change(
                        new ChangeRole("管理员", "Admin", RoleScope.ALL, Set.of("team.manage"), Set.of())));
        assertThatExceptionOfType(AdministratorRoleIsFixed.class)
                .isThrownBy(() -> administrators.change(new ChangeRole(
                        "管理员", "Admin", RoleScope.SELF, Set.of("team.manage", "role.manage"), Set.of())));

        administrators.change(
                new ChangeRole("管理员", "Admin", RoleScope.ALL, Set.of("team.manage", "role.manage"), Set.of()));
        assertThat(administrators.zh()).isEqualTo("管理员");
    }

    static Role aRole(String code, RoleScope scope, String... permissions) {
        return new Role(code, code, code, scope, Set.of(permissions), Set.of());
    }

    static Role aRoleFor(Set<UUID> departments) {
        return new Role("custom", "custom", "custom", RoleScope.CUSTOM, Set.of(), departments);
    }
}
