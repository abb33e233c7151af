package com.zhike.crm.surveys.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an employee is with the customers he is to ask. */
public record TargetProgress(
        @Nullable UUID employeeId, @Nullable String employeeName, long open, long answered, long refused) {}
