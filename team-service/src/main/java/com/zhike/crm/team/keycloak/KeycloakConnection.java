package com.zhike.crm.team.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The connection to Keycloak's admin API, opened when it is first needed: the service starts without it. */
@Component
class KeycloakConnection implements DisposableBean {

    private final KeycloakSettings settings;
    private @Nullable Keycloak keycloak;

    KeycloakConnection(KeycloakSettings settings) {
        this.settings = settings;
    }

    synchronized RealmResource realm() {
        if (keycloak == null) {
            keycloak = open();
        }
        return keycloak.realm(settings.realm());
    }

    private Keycloak open() {
        Client client = ClientBuilder.newBuilder()
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(client)
                .build();
    }

    @Override
    public synchronized void destroy() {
        if (keycloak != null) {
            keycloak.close();
        }
    }
}
