package com.zhike.crm.gateway.stage;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Speaks as much OpenID Connect as Keycloak does with the gateway; signs everybody in who comes. Strict about reuse. */
public final class StubIssuer {

    public static final String SUBJECT = "0e000000-0000-7000-8000-000000000003";

    private final HttpServer server;

    private final RSAKey key;

    private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();

    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();

    private final AtomicInteger renewals = new AtomicInteger();

    private volatile int lifeSeconds = 300;

    private volatile boolean down;

    private volatile String lastSession = "";

    public StubIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/crm/protocol/openid-connect/auth", this::authorize);
        server.createContext("/realms/crm/protocol/openid-connect/token", this::token);
        server.createContext(
                "/realms/crm/protocol/openid-connect/certs",
                it -> json(it, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/crm";
    }

    /** Tokens given out from now on live that long. */
    public void tokensLive(int seconds) {
        lifeSeconds = seconds;
    }

    /** From now on, or no longer, it takes connections and closes them unanswered. */
    public void down(boolean isDown) {
        down = isDown;
    }

    public int renewals() {
        return renewals.get();
    }

    /** No refresh token is accepted any more, as when an administrator has ended the session. */
    public void forgetEverybody() {
        refreshTokens.clear();
    }

    public String accessToken(int seconds) {
        return sign("JWT", claims(seconds).audience("crm").build());
    }

    /** What Keycloak sends when the session of the last sign-in ends there. */
    public String logoutToken() {
        return sign(
                "logout+jwt",
                claims(60)
                        .audience("crm-gateway")
                        .jwtID(UUID.randomUUID().toString())
                        .claim("sid", lastSession)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> wanted =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        codes.put(code, wanted);
        String back = Objects.requireNonNull(wanted.getFirst("redirect_uri"));
        String state = Objects.requireNonNull(wanted.getFirst("state"));
        exchange.getResponseHeaders().set("Location", decoded(back) + "?code=" + code + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        MultiValueMap<String, String> form = UriComponentsBuilder.fromUriString("http://form/?" + body)
                .build()
                .getQueryParams();
        if (down) {
            exchange.close();
        } else if ("refresh_token".equals(form.getFirst("grant_type"))) {
            renewals.incrementAndGet();
            boolean known = refreshTokens.remove(form.getFirst("refresh_token"));
            json(exchange, known ? 200 : 400, known ? tokens(null) : "{\"error\":\"invalid_grant\"}");
        } else {
            MultiValueMap<String, String> wanted = codes.remove(form.getFirst("code"));
            boolean proven = wanted != null
                    && Objects.equals(wanted.getFirst("code_challenge"), challenge(form.getFirst("code_verifier")));
            json(
                    exchange,
                    proven ? 200 : 400,
                    proven ? tokens(wanted.getFirst("nonce")) : "{\"error\":\"invalid_grant\"}");
        }
    }

    private String tokens(@org.jspecify.annotations.Nullable String nonce) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.add(refresh);
        lastSession = nonce == null ? lastSession : UUID.randomUUID().toString();
        String id = sign(
                "JWT",
                claims(300)
                        .audience("crm-gateway")
                        .claim("nonce", nonce)
                        .claim("sid", lastSession)
                        .claim("preferred_username", "director")
                        .build());
        return """
                {"access_token":"%s","refresh_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(accessToken(lifeSeconds), refresh, id, lifeSeconds);
    }

    private JWTClaimsSet.Builder claims(int seconds) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(SUBJECT)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(seconds)));
    }

    private String sign(String type, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(@org.jspecify.annotations.Nullable String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String value) {
        return java.net.URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
