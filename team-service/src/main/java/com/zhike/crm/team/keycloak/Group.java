package com.zhike.crm.team.keycloak;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of people as the identity provider knows it; in the CRM, a department. */
public record Group(UUID id, String name, @Nullable UUID parentId, Map<String, String> attributes) {}
