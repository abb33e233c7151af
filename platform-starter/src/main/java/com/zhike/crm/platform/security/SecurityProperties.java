package com.zhike.crm.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer who signs the tokens; his keys are fetched when the first token comes
 * @param keys where his keys are published, when not at the issuer's usual place
 * @param audience what a token must be meant for
 * @param machinePermissions what other programs may do
 */
@ConfigurationProperties("crm.security")
record SecurityProperties(
        @DefaultValue("http://127.0.0.1:8180/realms/crm") String issuer,
        @Nullable String keys,
        @DefaultValue("crm") String audience,
        @DefaultValue Set<String> machinePermissions) {

    String keySet() {
        return keys != null ? keys : issuer + "/protocol/openid-connect/certs";
    }
}
