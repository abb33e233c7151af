package com.zhike.crm.knowledge.announcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether and when somebody has read an announcement that is meant for him. */
public record Receipt(
        UUID employeeId,
        String name,
        @Nullable String departmentName,
        @Nullable Instant readAt) {}
