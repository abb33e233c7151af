package com.zhike.crm.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens as Keycloak issues them, signed by a key of this JVM whose public half the services fetch over HTTP. */
public final class TestTokens {

    static final String ISSUER = "http://keycloak.test/realms/crm";

    private static final RSAKey KEY = newKey();

    private static final HttpServer KEYS = serveKeys();

    private TestTokens() {}

    /** A token of an employee. */
    public static String of(TestCompany.Person person) {
        return sign(claims(person.id())
                .claim("preferred_username", person.username())
                .build());
    }

    /** A token of somebody the directory does not know. */
    public static String ofStranger() {
        return sign(claims(UUID.randomUUID()).build());
    }

    /** A token of another program. */
    public static String ofMachine(String client) {
        return sign(claims(UUID.nameUUIDFromBytes(client.getBytes(StandardCharsets.UTF_8)))
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", List.of("integration")))
                .build());
    }

    /** Claims that make a valid token, to be changed into an invalid one. */
    public static JWTClaimsSet.Builder claims(UUID subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject.toString())
                .audience(List.of("crm", "account"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
    }

    /** The claims as a signed token. */
    public static String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String keysUrl() {
        return "http://127.0.0.1:" + KEYS.getAddress().getPort() + "/keys";
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpServer serveKeys() {
        byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
