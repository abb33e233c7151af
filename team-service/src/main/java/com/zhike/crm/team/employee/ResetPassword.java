package com.zhike.crm.team.employee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Gives somebody another password, which he has to change unless said otherwise. */
public record ResetPassword(
        @NotBlank @Size(max = 128) String password,
        @Nullable Boolean temporary) {

    boolean isTemporary() {
        return !Boolean.FALSE.equals(temporary);
    }
}
