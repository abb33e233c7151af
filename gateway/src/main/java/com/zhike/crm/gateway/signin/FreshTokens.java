package com.zhike.crm.gateway.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Hands out the access token of the current session, renewed in time. */
@Component
class FreshTokens implements OAuth2AuthorizedClientManager {

    private final ClientRegistrationRepository registrations;

    private final TokenRenewal renewal;

    private final Clock clock;

    FreshTokens(ClientRegistrationRepository registrations, TokenRenewal renewal, Clock clock) {
        this.registrations = registrations;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest wanted) {
        Authentication principal = wanted.getPrincipal();
        ClientRegistration registration = registrations.findByRegistrationId(wanted.getClientRegistrationId());
        HttpSession session = session();
        // Not through the request's attributes: those write back what they have read, over what another request
        // renewed.
        if (session == null || !(session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens held)) {
            throw new SignInLost();
        }
        Tokens fresh = held.dueAt(clock.instant()) ? renewal.renew(session.getId(), held, registration) : held;
        return fresh.client(registration, principal.getName());
    }

    private static @Nullable HttpSession session() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getSession(false);
    }
}
