package com.zhike.crm.knowledge.download;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took which edition, and when. */
public record Taking(
        long id,
        int edition,
        UUID employeeId,
        @Nullable String employeeName,
        @Nullable String departmentName,
        Instant takenAt) {}
