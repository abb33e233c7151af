package com.zhike.crm.team.role;

import java.util.Set;
import java.util.UUID;

/** A role as callers see it. */
public record RoleView(
        String code,
        long version,
        String zh,
        String en,
        RoleScope scope,
        Set<String> permissions,
        Set<UUID> departments) {

    public static RoleView of(Role role) {
        return new RoleView(
                role.code(),
                role.version(),
                role.zh(),
                role.en(),
                role.scope(),
                role.permissions(),
                role.departments());
    }
}
