package com.zhike.crm.gateway.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Remembers nothing: the sessions in the database are asked instead, which all replicas see. */
class NoSessionRegistry implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        // the session itself tells
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken logoutToken) {
        return List.of();
    }
}
