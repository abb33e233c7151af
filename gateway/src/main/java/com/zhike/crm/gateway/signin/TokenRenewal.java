package com.zhike.crm.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Renews the tokens of a session, once however many requests ask for it at the same time. */
@Component
class TokenRenewal {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final SessionRepository<Session> sessions;

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;

    private final RenewalLease lease;

    private final Clock clock;

    @SuppressWarnings("unchecked")
    TokenRenewal(
            SessionRepository<? extends Session> sessions,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            RenewalLease lease,
            Clock clock) {
        this.sessions = (SessionRepository<Session>) sessions;
        this.keycloak = keycloak;
        this.lease = lease;
        this.clock = clock;
    }

    Tokens renew(String sessionId, Tokens held, ClientRegistration registration) {
        Instant deadline = clock.instant().plus(PATIENCE);
        Tokens tokens = held;
        while (!lease.take(sessionId)) {
            if (tokens.usableAt(clock.instant())) {
                return tokens;
            }
            if (clock.instant().isAfter(deadline)) {
                throw new SignInNotRenewed(new IllegalStateException("Another request has not renewed it in time"));
            }
            pause();
            tokens = stored(sessionId);
        }
        return renewAlone(sessionId, registration);
    }

    private Tokens renewAlone(String sessionId, ClientRegistration registration) {
        boolean keep = false;
        try {
            Tokens tokens = stored(sessionId);
            if (!tokens.dueAt(clock.instant())) {
                return tokens;
            }
            try {
                return store(sessionId, ask(tokens, registration));
            } catch (OAuth2AuthorizationException refused) {
                if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                    sessions.deleteById(sessionId);
                    throw new SignInLost();
                }
                if (!tokens.usableAt(clock.instant())) {
                    throw new SignInNotRenewed(refused);
                }
                // Keeping the lease until it expires spares Keycloak an attempt by every further request.
                keep = true;
                return tokens;
            }
        } finally {
            if (!keep) {
                lease.release(sessionId);
            }
        }
    }

    private Tokens ask(Tokens tokens, ClientRegistration registration) {
        if (tokens.refresh() == null) {
            throw new SignInLost();
        }
        OAuth2AccessTokenResponse answer = keycloak.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                registration, tokens.accessToken(), new OAuth2RefreshToken(tokens.refresh(), tokens.issuedAt())));
        return Tokens.of(answer.getAccessToken(), answer.getRefreshToken());
    }

    /** What other requests, possibly on another replica, have stored since this request read its session. */
    private Tokens stored(String sessionId) {
        Session session = sessions.findById(sessionId);
        if (session == null || !(session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens)) {
            throw new SignInLost();
        }
        return tokens;
    }

    private Tokens store(String sessionId, Tokens tokens) {
        Session session = sessions.findById(sessionId);
        if (session != null) {
            session.setAttribute(Tokens.ATTRIBUTE, tokens);
            sessions.save(session);
        }
        return tokens;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SignInNotRenewed(stopping);
        }
    }
}
