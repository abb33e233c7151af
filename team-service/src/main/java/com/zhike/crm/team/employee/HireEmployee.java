package com.zhike.crm.team.employee;

import com.zhike.crm.team.keycloak.NewAccount;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes somebody on: he gets an account and a first password, which he has to change unless said otherwise. */
public record HireEmployee(
        @NotBlank @Size(max = 60) @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._@-]*\\s*")
        String username,

        @NotBlank @Size(max = 60) String name,
        @NotNull UUID departmentId,
        @NotEmpty Set<@NotNull String> roles,
        @NotBlank @Size(max = 128) String initialPassword,
        @Nullable Boolean temporaryPassword,
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

    EmployeeContent content() {
        return new EmployeeContent(
                // the identity provider keeps login names in small letters
                username.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                email,
                departmentId,
                roles,
                EmployeeStatus.ACTIVE,
                new Profile(number, gender, title, superiorId, mobile, phone, qq, wechat, joinedOn, birthday));
    }

    NewAccount account() {
        EmployeeContent content = content();
        return new NewAccount(
                content.username(),
                content.name(),
                content.email(),
                departmentId,
                roles,
                initialPassword,
                !Boolean.FALSE.equals(temporaryPassword));
    }
}
