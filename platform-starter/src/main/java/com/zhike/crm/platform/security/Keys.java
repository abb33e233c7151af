package com.zhike.crm.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.zhike.crm.platform.problem.Unavailable;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens with the issuer's keys, which are fetched late and kept long: the issuer may be down. */
final class Keys {

    private static final long HOUR = Duration.ofHours(1).toMillis();

    private static final int TIMEOUT = 3_000;

    private Keys() {}

    static JwtDecoder decoder(SecurityProperties properties) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), source(properties.keySet())));
        // the claims are validated by Spring Security, below
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.audience()))));
        return token -> decode(decoder, token);
    }

    private static JWKSource<SecurityContext> source(String keySet) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            URI.create(keySet).toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, 500_000))
                    .cache(HOUR, TIMEOUT * 2L)
                    .refreshAheadCache(false)
                    .rateLimited(1_000)
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException | IllegalArgumentException failure) {
            throw new IllegalStateException("Not an address: " + keySet, failure);
        }
    }

    private static Jwt decode(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException noKeys) {
            throw (Unavailable) new Unavailable("identity-unavailable").initCause(noKeys);
        }
    }
}
