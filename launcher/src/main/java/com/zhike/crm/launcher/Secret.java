package com.zhike.crm.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The secrets of the realm's clients, by the name under which the realm file and their owners know them. */
final class Secret {

    static final String INTEGRATION = "CRM_INTEGRATION_SECRET";

    private static final Map<String, String> OWNERS =
            Map.of("gateway", "CRM_CLIENT_SECRET", "team-service", "CRM_TEAM_ADMIN_SECRET");

    static final List<String> ALL = List.of("CRM_CLIENT_SECRET", "CRM_TEAM_ADMIN_SECRET", INTEGRATION);

    private Secret() {}

    static Optional<String> of(String service) {
        return Optional.ofNullable(OWNERS.get(service));
    }
}
