package com.zhike.crm.sales.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a category is called and where it hangs. */
public record DefineCategory(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID parentId,
        @Nullable Integer position) {

    int place() {
        return position == null ? 0 : position;
    }

    @Nullable
    CategoryId parent() {
        return parentId == null ? null : new CategoryId(parentId);
    }
}
