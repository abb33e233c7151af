package com.zhike.crm.team.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.representations.idm.EventRepresentation;
import org.springframework.stereotype.Component;

/** Who signed in and when, as far back as the identity provider's log reaches. */
@Component
public class SignIns {

    private static final int PAGE = 500;

    private final KeycloakAdmin admin;
    private final Clock clock;

    SignIns(KeycloakAdmin admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** The newest sign-in of each account since then. */
    public Map<UUID, Instant> since(Instant since) {
        Map<UUID, Instant> newest = new HashMap<>();
        long until = clock.instant().plus(Duration.ofDays(1)).toEpochMilli();
        List<EventRepresentation> page;
        int first = 0;
        do {
            int from = first;
            page = admin.ask(realm -> realm.getEvents(
                    List.of("LOGIN"), null, null, since.toEpochMilli(), until, null, from, PAGE, "asc"));
            // the later ones come later
            page.forEach(
                    event -> newest.put(UUID.fromString(event.getUserId()), Instant.ofEpochMilli(event.getTime())));
            first += page.size();
        } while (page.size() == PAGE);
        return newest;
    }
}
