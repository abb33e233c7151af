package com.zhike.crm.team.employee.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller himself, with what he may do. */
record MeView(
        UUID id,
        String username,
        String name,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        @Nullable String title,
        Set<String> roles,
        Set<String> permissions,
        String scope) {}
