package com.zhike.crm.gateway.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * The tokens of one session, as kept in it. Not the framework's authorized client: that would write the secret of the
 * gateway into every session row.
 */
record Tokens(
        String access,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable String refresh) implements Serializable {

    static final String ATTRIBUTE = "crm.tokens";

    @Serial
    private static final long serialVersionUID = 1;

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        Instant issuedAt = access.getIssuedAt() == null ? Instant.now() : access.getIssuedAt();
        Instant expiresAt = access.getExpiresAt() == null ? issuedAt.plusSeconds(60) : access.getExpiresAt();
        return new Tokens(
                access.getTokenValue(), issuedAt, expiresAt, refresh == null ? null : refresh.getTokenValue());
    }

    /** Renewing at half the life leaves the other half for an outage of Keycloak. */
    boolean dueAt(Instant now) {
        Instant half = issuedAt.plus(Duration.between(issuedAt, expiresAt).dividedBy(2));
        return now.isAfter(half) || !usableAt(now);
    }

    boolean usableAt(Instant now) {
        return now.plus(CLOCK_SKEW).isBefore(expiresAt);
    }

    OAuth2AuthorizedClient client(ClientRegistration registration, String principalName) {
        return new OAuth2AuthorizedClient(
                registration,
                principalName,
                accessToken(),
                refresh == null ? null : new OAuth2RefreshToken(refresh, issuedAt));
    }

    OAuth2AccessToken accessToken() {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, access, issuedAt, expiresAt);
    }
}
