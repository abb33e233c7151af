package com.zhike.crm.platform.directory;

import com.zhike.crm.events.Scope;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the directory knows him.
 *
 * @param active whether he may sign in and be given work
 * @param scopeDepartments the departments whose records he sees when his scope names them
 */
public record Employee(
        UUID id,
        String username,
        String name,
        @Nullable UUID departmentId,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String email,
        boolean active,
        Set<String> roles,
        Set<String> permissions,
        Scope scope,
        Set<UUID> scopeDepartments) {}
