package com.zhike.crm.sales.product;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A category with the categories below it. */
public record CategoryNode(UUID id, String name, @Nullable UUID parentId, int position, List<CategoryNode> children) {}
