package com.zhike.crm.platform.security;

import com.zhike.crm.platform.problem.Forbidden;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling; a controller takes it as an argument.
 *
 * @param machine whether another program calls, on nobody's behalf
 */
public record CurrentEmployee(
        UUID id, String name, @Nullable UUID departmentId, Set<String> permissions, DataScope scope, boolean machine) {

    public CurrentEmployee {
        permissions = Set.copyOf(permissions);
    }

    /** Whether he holds the permission. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Refuses what he does not hold the permission for. */
    public void require(String permission) {
        if (!may(permission)) {
            throw new Forbidden("permission-missing", permission);
        }
    }
}
