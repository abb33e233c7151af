package com.zhike.crm.team.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Says anew what a role may do and see; the departments count for the scope of named departments only. */
public record ChangeRole(
        @NotBlank @Size(max = 60) String zh,
        @NotBlank @Size(max = 60) String en,
        @NotNull RoleScope scope,
        @NotNull Set<@NotNull String> permissions,
        Set<@NotNull UUID> departments) {

    public ChangeRole {
        departments = departments == null ? Set.of() : departments;
    }
}
