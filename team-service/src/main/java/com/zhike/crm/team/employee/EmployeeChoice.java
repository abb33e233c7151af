package com.zhike.crm.team.employee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active employee to choose from. */
public record EmployeeChoice(
        UUID id,
        String name,
        @Nullable UUID departmentId,
        @Nullable String departmentName) {}
