package com.zhike.crm.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.zhike.crm.platform.problem.Unavailable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class KeysTests {

    private static final String ISSUER = "http://issuer.test/realms/crm";

    @Test
    void tokensAreAcceptedWhileTheIssuerIsDown() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("known").generate();
        HttpServer issuer = serve(key);
        JwtDecoder decoder = Keys.decoder(properties(issuer.getAddress().getPort()));
        assertThat(decoder.decode(token(key)).getSubject()).isEqualTo("somebody");

        issuer.stop(0);

        assertThat(decoder.decode(token(key)).getSubject()).isEqualTo("somebody");
    }

    @Test
    void nothingIsFetchedBeforeTheFirstTokenAndAnOutageIsSaidToBeOne() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("known").generate();
        HttpServer issuer = serve(key);
        int port = issuer.getAddress().getPort();
        issuer.stop(0);

        JwtDecoder decoder = Keys.decoder(properties(port));

        assertThatThrownBy(() -> decoder.decode(token(key))).isInstanceOf(Unavailable.class);
    }

    private static SecurityProperties properties(int port) {
        return new SecurityProperties(ISSUER, "http://127.0.0.1:" + port + "/keys", "crm", Set.of());
    }

    private static String token(RSAKey key) throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("somebody")
                .audience("crm")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static HttpServer serve(RSAKey key) throws Exception {
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }
}
