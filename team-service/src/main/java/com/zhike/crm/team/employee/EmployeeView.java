package com.zhike.crm.team.employee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee as callers see him. */
public record EmployeeView(
        UUID id,
        long version,
        String username,
        String name,
        EmployeeStatus status,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        List<String> roles,
        @Nullable String email,
        @Nullable String number,
        @Nullable Gender gender,
        @Nullable String title,
        @Nullable UUID superiorId,
        @Nullable String superiorName,
        @Nullable String mobile,
        @Nullable String phone,
        @Nullable String qq,
        @Nullable String wechat,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate birthday,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {}
