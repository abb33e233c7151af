package com.zhike.crm.team.employee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says anew what an employee is; his login name may be repeated but not changed. */
public record EditEmployee(
        @Nullable String username,
        @NotBlank @Size(max = 60) String name,
        @NotNull UUID departmentId,
        @NotEmpty Set<@NotNull String> roles,
        @Email @Size(max = 120) @Nullable String email,
        @Size(max = 40) @Nullable String number,
        @Nullable Gender gender,
        @Size(max = 60) @Nullable String title,
        @Nullable UUID superiorId,
        @Size(max = 40) @Nullable String mobile,
        @Size(max = 40) @Nullable String phone,
        @Size(max = 40) @Nullable String qq,
        @Size(max = 60) @Nullable String wechat,
        @Nullable LocalDate joinedOn,
        @Past @Nullable LocalDate birthday) {

    EmployeeContent on(EmployeeContent before) {
        return new EmployeeContent(
                username == null ? before.username() : username,
                name.strip(),
                email,
                departmentId,
                roles,
                before.status(),
                new Profile(number, gender, title, superiorId, mobile, phone, qq, wechat, joinedOn, birthday));
    }
}
