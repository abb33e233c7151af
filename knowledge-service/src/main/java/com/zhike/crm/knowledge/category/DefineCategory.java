package com.zhike.crm.knowledge.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a category is called, where it hangs and whom it is open to.
 *
 * @param departmentIds the only departments it is open to, with all below them
 * @param roleCodes the only roles it is open to; with departments named as well, those who are of both
 */
public record DefineCategory(
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID parentId,
        @Nullable Integer position,
        @Nullable @Size(max = 100) List<UUID> departmentIds,
        @Nullable @Size(max = 30) List<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> roleCodes) {

    /** A category at the top that is open to everybody. */
    public static DefineCategory named(String name, int position) {
        return new DefineCategory(name, null, position, null, null);
    }

    int place() {
        return position == null ? 0 : position;
    }

    List<String> roles() {
        return roleCodes == null ? List.of() : roleCodes.stream().distinct().toList();
    }

    List<UUID> departments() {
        return departmentIds == null
                ? List.of()
                : departmentIds.stream().distinct().toList();
    }
}
