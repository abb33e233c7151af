package com.zhike.crm.knowledge.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a category is called, where it hangs and whom it is open to. */
public record DefineCategory(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID parentId,
        @Nullable Integer position,
        @Nullable @Size(max = 100) List<UUID> departmentIds) {

    /** A category at the top that is open to everybody. */
    public static DefineCategory named(String name, int position) {
        return new DefineCategory(name, null, position, null);
    }

    int place() {
        return position == null ? 0 : position;
    }

    List<UUID> departments() {
        return departmentIds == null
                ? List.of()
                : departmentIds.stream().distinct().toList();
    }
}
