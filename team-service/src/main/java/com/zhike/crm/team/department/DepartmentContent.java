package com.zhike.crm.team.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said about a department: its name, its place in the tree, its head and its order among its siblings. */
public record DepartmentContent(
        String name, @Nullable UUID parentId, @Nullable UUID headId, int position) {

    /** The same department as the identity provider has it, which knows neither heads nor positions. */
    DepartmentContent as(String otherName, @Nullable UUID otherParentId) {
        return new DepartmentContent(otherName, otherParentId, headId, position);
    }
}
