package com.zhike.crm.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Keeps the tokens with the session they were given for: two browsers of one user are two sign-ins. */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {

    private final ClientRegistrationRepository registrations;

    SessionTokens(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens
                ? (T) tokens.client(registrations.findByRegistrationId(registrationId), principal.getName())
                : null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession()
                .setAttribute(Tokens.ATTRIBUTE, Tokens.of(client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Tokens.ATTRIBUTE);
        }
    }
}
