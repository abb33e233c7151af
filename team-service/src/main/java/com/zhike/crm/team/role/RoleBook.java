package com.zhike.crm.team.role;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All roles as they are now, to look up many employees' rights without asking the database each time. */
public final class RoleBook {

    private final Map<String, Role> roles;

    RoleBook(Collection<Role> roles) {
        this.roles = roles.stream().collect(Collectors.toMap(Role::code, Function.identity()));
    }

    public Set<String> codes() {
        return roles.keySet();
    }

    /** What these roles allow somebody in this department; a code that is no role allows nothing. */
    public Rights rightsOf(Set<String> codes, @Nullable UUID departmentId) {
        return Rights.of(codes.stream().map(roles::get).filter(Objects::nonNull).toList(), departmentId);
    }
}
