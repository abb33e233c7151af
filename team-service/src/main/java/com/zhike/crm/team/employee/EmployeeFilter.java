package com.zhike.crm.team.employee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which employees a list shows; a department stands for those below it, too. */
public record EmployeeFilter(
        @Nullable String q,
        @Nullable UUID departmentId,
        @Nullable EmployeeStatus status,
        @Nullable String role) {

    @Nullable
    String pattern() {
        return q == null || q.isBlank() ? null : "%" + q.strip().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
