package com.zhike.crm.gateway.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends the session at Keycloak too, then comes back to the first page. A script may not follow a redirect to another
 * origin, so it is told the address instead.
 */
@Component
public class SignOut implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler atKeycloak;

    SignOut(ClientRegistrationRepository registrations, JsonMapper json) {
        atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atKeycloak.setPostLogoutRedirectUri("{baseUrl}/");
        RedirectStrategy redirect = new DefaultRedirectStrategy();
        atKeycloak.setRedirectStrategy((request, response, url) -> {
            if (wantsJson(request)) {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.getOutputStream().write(json.writeValueAsBytes(Map.of("location", url)));
            } else {
                redirect.sendRedirect(request, response, url);
            }
        });
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        atKeycloak.onLogoutSuccess(request, response, authentication);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }
}
