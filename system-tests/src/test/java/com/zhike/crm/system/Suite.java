package com.zhike.crm.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running suite: brought up once per build by {@code ./crm up -d}, in a directory and on ports of its own. */
final class Suite {

    /** The password of every demo login. Demo only. */
    static final String DEMO_PASSWORD = "Zhike-demo-2026";

    private static final int PORT_OFFSET = Integer.getInteger("crm.port-offset", 700);
    private static final Path ROOT =
            Path.of(System.getProperty("crm.root", "..")).toAbsolutePath().normalize();
    private static final Path HOME = Path.of(System.getProperty(
            "crm.home", ROOT.resolve("system-tests/target/crm").toString()));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static @Nullable Suite running;

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** The suite, started when this is the first to ask. */
    static synchronized Suite running() {
        Suite suite = running;
        if (suite == null) {
            suite = new Suite();
            if (suite.isOurs()) {
                start();
            }
            running = suite;
        }
        return suite;
    }

    /** From nothing, so that a run does not depend on the one before; with {@code crm.home} a running suite is used. */
    private static void start() {
        crm("reset", "--yes");
        crm("up", "-d");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> crm("down")));
    }

    /** Whether these tests have started it. */
    boolean isOurs() {
        return System.getProperty("crm.home") == null;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + (8080 + PORT_OFFSET));
    }

    String kafka() {
        return "127.0.0.1:" + (19092 + PORT_OFFSET);
    }

    /** The API as an employee of the demo company sees it. */
    Api as(String username) {
        return new Api(gateway(), () -> token(username));
    }

    /** The API as an employee sees it at another address, and with connections of the caller's own. */
    Api as(String username, URI address, Supplier<HttpClient> http) {
        return new Api(address, () -> token(username), http);
    }

    /** The API as somebody sees it who never signed in. */
    Api signedOut() {
        return new Api(gateway(), () -> "");
    }

    Topic topic(String name) {
        return new Topic(kafka(), name);
    }

    /** How many events each topic of dead letters holds. */
    List<String> deadLetters() {
        return Topic.sizes(kafka(), name -> name.endsWith(".dlt"));
    }

    /** What a service keeps, past the service. */
    Database database(String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + (15432 + PORT_OFFSET) + "/" + name, secret("db.postgres"));
    }

    /** Where a service listens. */
    int port(int usual) {
        return usual + PORT_OFFSET;
    }

    /** The process of a part, unless it has none just now. */
    Optional<ProcessHandle> process(String part) {
        try {
            Path file = HOME.resolve("run").resolve(part + ".pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills a part as a power cut would; the launcher is to start it again. */
    void kill(String part) {
        signal(part, "KILL");
    }

    /** Freezes a part, so that it neither answers nor dies. */
    void freeze(String part) {
        signal(part, "STOP");
    }

    void thaw(String part) {
        signal(part, "CONT");
    }

    /** What the administrator of Keycloak does about a stolen notebook: every session of the employee ends. */
    void endSessionsAtKeycloak(String username) {
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", secret("keycloak.admin"));
        String administrator = accessToken("master", form, "the administrator of Keycloak");
        URI users = keycloak("/admin/realms/crm/users");
        String id = json(HttpRequest.newBuilder(URI.create(users + "?exact=true&username=" + username))
                        .header("Authorization", "Bearer " + administrator)
                        .build())
                .path(0)
                .path("id")
                .asString();
        send(HttpRequest.newBuilder(URI.create(users + "/" + id + "/logout"))
                .header("Authorization", "Bearer " + administrator)
                .POST(BodyPublishers.noBody())
                .build());
    }

    static String crm(String... words) {
        try {
            ProcessBuilder command = new ProcessBuilder();
            command.command().add(ROOT.resolve("crm").toString());
            command.command().addAll(List.of(words));
            command.environment().put("CRM_HOME", HOME.toString());
            command.environment().put("CRM_PORT_OFFSET", Integer.toString(PORT_OFFSET));
            command.environment()
                    .put(
                            "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                            Traces.heard().endpoint());
            Process process = command.directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("crm " + String.join(" ", words) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void signal(String part, String signal) {
        try {
            String pid =
                    Files.readString(HOME.resolve("run").resolve(part + ".pid")).strip();
            new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String username) {
        return tokens.compute(username, (name, known) -> known == null || known.old() ? fetch(name) : known)
                .value();
    }

    private Token fetch(String username) {
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", "crm-cli",
                "scope", "openid",
                "username", username,
                "password", DEMO_PASSWORD);
        return new Token(accessToken("crm", form, username), Instant.now());
    }

    private static String accessToken(String realm, Map<String, String> form, String who) {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(keycloak("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Objects.requireNonNull(json(request).path("access_token").asString(null), "no token for " + who);
    }

    private static URI keycloak(String path) {
        return URI.create("http://127.0.0.1:" + (8180 + PORT_OFFSET) + path);
    }

    private static JsonNode json(HttpRequest request) {
        return new JsonMapper().readTree(send(request));
    }

    private static String send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String secret(String name) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(HOME.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(secrets.getProperty(name), name);
    }

    private record Token(String value, Instant since) {
        boolean old() {
            return since.plus(Duration.ofMinutes(3)).isBefore(Instant.now());
        }
    }
}
