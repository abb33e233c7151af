package com.zhike.crm.team.keycloak;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the identity provider needs to let somebody in. */
public record NewAccount(
        String username,
        String name,
        @Nullable String email,
        UUID groupId,
        Set<String> roles,
        String password,
        boolean temporaryPassword) {}
