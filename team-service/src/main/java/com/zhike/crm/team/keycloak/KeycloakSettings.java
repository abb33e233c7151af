package com.zhike.crm.team.keycloak;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and with which service account we enter.
 *
 * @param url Base URL of the Keycloak server.
 * @param realm Realm of the company.
 * @param clientId Client whose service account may manage users and groups.
 * @param clientSecret Secret of that client.
 * @param connectTimeout Longest wait for a connection.
 * @param readTimeout Longest wait for an answer.
 */
@ConfigurationProperties("crm.keycloak")
record KeycloakSettings(
        String url,
        String realm,
        String clientId,
        String clientSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("8s") Duration readTimeout) {}
