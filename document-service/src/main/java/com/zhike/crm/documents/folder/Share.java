package com.zhike.crm.documents.folder;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets an employee or a department look into a folder and everything below it, or at a single file, and perhaps do more. */
public record Share(
        @Nullable UUID employeeId, @Nullable UUID departmentId, boolean mayEdit, boolean mayUpload, boolean mayDelete) {

    public boolean sameReader(Share other) {
        return Objects.equals(employeeId, other.employeeId) && Objects.equals(departmentId, other.departmentId);
    }
}
