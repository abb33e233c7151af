package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something, and for which department. */
@Embeddable
public record Author(UUID employeeId, @Nullable UUID departmentId) {

    static Author of(CurrentEmployee employee) {
        return new Author(employee.id(), employee.departmentId());
    }
}
