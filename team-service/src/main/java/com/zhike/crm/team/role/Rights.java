package com.zhike.crm.team.role;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all roles of one employee allow him together. */
public record Rights(Set<String> permissions, RoleScope scope, Set<UUID> departments) {

    /**
     * Unites roles: every permission of any of them, and the widest scope.
     *
     * <p>Named departments stay beside one's own department or tree, so that a second role never takes away what the
     * first one opens.
     */
    static Rights of(Collection<Role> roles, @Nullable UUID departmentId) {
        Set<String> permissions = new TreeSet<>();
        Set<UUID> departments = new TreeSet<>();
        RoleScope widest = RoleScope.SELF;
        boolean ownDepartment = false;
        for (Role role : roles) {
            permissions.addAll(role.permissions());
            departments.addAll(role.departments());
            ownDepartment |= role.scope() == RoleScope.DEPARTMENT;
            widest = role.scope().isWiderThan(widest) ? role.scope() : widest;
        }
        if (widest == RoleScope.CUSTOM && ownDepartment && departmentId != null) {
            departments.add(departmentId);
        }
        return new Rights(permissions, widest, widest == RoleScope.ALL ? Set.of() : departments);
    }
}
