package com.zhike.crm.gateway.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where identities come from, and as whom the gateway asks there.
 *
 * @param inside where the gateway itself finds Keycloak, when not at the address that browsers use
 */
@ConfigurationProperties("crm.gateway.keycloak")
public record Keycloak(URI issuer, @Nullable URI inside, String clientId, String clientSecret) {

    /** The name under which the sign-in at Keycloak is registered. */
    public static final String REGISTRATION = "keycloak";

    /** Scheme, host and port that the browser is sent to. */
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** For browsers. */
    String endpoint(String name) {
        return issuer + path(name);
    }

    /** For the gateway. */
    String endpointInside(String name) {
        return inside == null ? endpoint(name) : inside.resolve(issuer.getPath()) + path(name);
    }

    private static String path(String name) {
        return "/protocol/openid-connect/" + name;
    }
}
