package com.zhike.crm.gateway.signin;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** The endpoints are written out, not discovered, so that the gateway starts while Keycloak does not answer. */
    @Bean
    ClientRegistrationRepository clientRegistrations(Keycloak keycloak) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(Keycloak.REGISTRATION)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(keycloak.issuer().toString())
                .authorizationUri(keycloak.endpoint("auth"))
                .tokenUri(keycloak.endpointInside("token"))
                .jwkSetUri(keycloak.endpointInside("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.endpoint("logout")))
                .build());
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codeExchange() {
        RestClientAuthorizationCodeTokenResponseClient exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(impatient());
        return exchange;
    }

    @Bean
    RestClientRefreshTokenTokenResponseClient renewalExchange() {
        RestClientRefreshTokenTokenResponseClient renewal = new RestClientRefreshTokenTokenResponseClient();
        renewal.setRestClient(impatient());
        return renewal;
    }

    /** A Keycloak that hangs must not keep the requests of its users hanging. */
    private static RestClient impatient() {
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents()
                        .build(HttpClientSettings.defaults()
                                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(5))))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
