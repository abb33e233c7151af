package com.zhike.crm.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions here when Keycloak says that they ended there, whichever replica hears it. */
@Component
public class BackChannelLogout implements LogoutHandler {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OidcLogoutToken ended = (OidcLogoutToken) authentication.getPrincipal();
        sessions.findByPrincipalName(ended.getSubject()).forEach((id, session) -> {
            if (ended.getSessionId() == null || Objects.equals(ended.getSessionId(), keycloakSession(session))) {
                sessions.deleteById(id);
            }
        });
    }

    private static @Nullable String keycloakSession(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OidcUser user
                ? user.getClaimAsString("sid")
                : null;
    }
}
