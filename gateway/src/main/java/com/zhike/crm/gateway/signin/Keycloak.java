package com.zhike.crm.gateway.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where identities come from, and as whom the gateway asks there. */
@ConfigurationProperties("crm.gateway.keycloak")
public record Keycloak(URI issuer, String clientId, String clientSecret) {

    /** The name under which the sign-in at Keycloak is registered. */
    public static final String REGISTRATION = "keycloak";

    /** Scheme, host and port that the browser is sent to. */
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }
}
