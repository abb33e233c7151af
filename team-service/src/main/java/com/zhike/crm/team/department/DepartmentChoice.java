package com.zhike.crm.team.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department to choose from. */
public record DepartmentChoice(
        UUID id, String name, @Nullable UUID parentId, int position) {}
