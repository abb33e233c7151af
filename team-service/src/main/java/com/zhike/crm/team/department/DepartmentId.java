package com.zhike.crm.team.department;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a department; the same id as that of its group in the identity provider. */
@Embeddable
public record DepartmentId(UUID value) implements Serializable {

    public static @Nullable DepartmentId ofNullable(@Nullable UUID value) {
        return value == null ? null : new DepartmentId(value);
    }
}
