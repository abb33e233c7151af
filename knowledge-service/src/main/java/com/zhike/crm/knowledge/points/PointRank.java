package com.zhike.crm.knowledge.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the ranking. */
public record PointRank(
        int place,
        UUID employeeId,
        @Nullable String name,
        @Nullable String departmentName,
        int points,
        int bestAnswers,
        PointLevel level) {}
