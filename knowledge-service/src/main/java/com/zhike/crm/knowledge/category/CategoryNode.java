package com.zhike.crm.knowledge.category;

import com.zhike.crm.knowledge.audience.ReachedDepartment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category with the categories below it.
 *
 * @param departments whom it is open to, or none for everybody
 * @param roles the only roles it is open to, or none for all of them
 */
public record CategoryNode(
        UUID id,
        String name,
        @Nullable UUID parentId,
        int position,
        List<ReachedDepartment> departments,
        List<String> roles,
        List<CategoryNode> children) {}
