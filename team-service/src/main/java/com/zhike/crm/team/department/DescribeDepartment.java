package com.zhike.crm.team.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a department is to be, both for a new one and for a change. */
public record DescribeDepartment(
        @NotBlank @Size(max = 60) String name,
        @Nullable UUID parentId,
        @Nullable UUID headId,
        @Nullable @PositiveOrZero Integer position) {

    DepartmentContent at(int defaultPosition) {
        return new DepartmentContent(name.strip(), parentId, headId, position == null ? defaultPosition : position);
    }
}
