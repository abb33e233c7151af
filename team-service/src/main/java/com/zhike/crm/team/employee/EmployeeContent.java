package com.zhike.crm.team.employee;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about an employee. */
public record EmployeeContent(
        String username,
        String name,
        @Nullable String email,
        @Nullable UUID departmentId,
        Set<String> roles,
        EmployeeStatus status,
        Profile profile) {

    public EmployeeContent {
        email = Profile.tidy(email);
        roles = Set.copyOf(roles);
    }

    EmployeeContent with(EmployeeStatus other) {
        return new EmployeeContent(username, name, email, departmentId, roles, other, profile);
    }

    boolean isActive() {
        return status == EmployeeStatus.ACTIVE;
    }

    boolean has(String role) {
        return roles.contains(role);
    }
}
