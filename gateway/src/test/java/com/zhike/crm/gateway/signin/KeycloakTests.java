package com.zhike.crm.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class KeycloakTests {

    private static final URI ISSUER = URI.create("https://id.example.com/realms/crm");

    @Test
    void everybodyUsesTheIssuerUnlessThereIsAnAddressInside() {
        Keycloak keycloak = new Keycloak(ISSUER, null, "crm-gateway", "secret");

        assertThat(keycloak.endpointInside("token"))
                .isEqualTo("https://id.example.com/realms/crm/protocol/openid-connect/token");
    }

    @Test
    void theGatewayAsksInsideAndSendsBrowsersToTheIssuer() {
        Keycloak keycloak = new Keycloak(ISSUER, URI.create("http://keycloak:8080"), "crm-gateway", "secret");

        assertThat(keycloak.endpointInside("token"))
                .isEqualTo("http://keycloak:8080/realms/crm/protocol/openid-connect/token");
        assertThat(keycloak.endpoint("auth"))
                .isEqualTo("https://id.example.com/realms/crm/protocol/openid-connect/auth");
        assertThat(keycloak.origin()).isEqualTo("https://id.example.com");
    }
}
