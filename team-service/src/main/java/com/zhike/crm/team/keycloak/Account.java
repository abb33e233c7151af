package com.zhike.crm.team.keycloak;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the identity provider knows him. */
public record Account(
        UUID id,
        String username,
        String name,
        @Nullable String email,
        boolean enabled,
        Set<UUID> groups,
        Set<String> roles,
        Map<String, String> attributes) {}
