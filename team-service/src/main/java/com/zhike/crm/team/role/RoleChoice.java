package com.zhike.crm.team.role;

/** A role to choose. */
public record RoleChoice(String code, String zh, String en) {

    public static RoleChoice of(Role role) {
        return new RoleChoice(role.code(), role.zh(), role.en());
    }
}
