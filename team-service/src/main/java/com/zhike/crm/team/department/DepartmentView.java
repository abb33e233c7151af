package com.zhike.crm.team.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department as callers see it; {@code employees} counts the people who are in it, not below it. */
public record DepartmentView(
        UUID id,
        long version,
        String name,
        @Nullable UUID parentId,
        @Nullable UUID headId,
        @Nullable String headName,
        int position,
        int employees) {}
