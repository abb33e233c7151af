package com.zhike.crm.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose records somebody may see.
 *
 * @param all everything
 * @param employeeId his own records
 * @param departmentIds the records of these departments; the departments below them are already among them
 */
public record DataScope(boolean all, UUID employeeId, Set<UUID> departmentIds) {

    public DataScope {
        departmentIds = Set.copyOf(departmentIds);
    }

    /** Everything. */
    public static DataScope all(UUID employeeId) {
        return new DataScope(true, employeeId, Set.of());
    }

    /** Only his own records. */
    public static DataScope own(UUID employeeId) {
        return new DataScope(false, employeeId, Set.of());
    }

    /** His own records and those of the departments. */
    public static DataScope departments(UUID employeeId, Set<UUID> departmentIds) {
        return new DataScope(false, employeeId, departmentIds);
    }

    /** Whether a record of this owner and department may be seen. */
    public boolean covers(@Nullable UUID ownerId, @Nullable UUID departmentId) {
        return all || employeeId.equals(ownerId) || (departmentId != null && departmentIds.contains(departmentId));
    }
}
