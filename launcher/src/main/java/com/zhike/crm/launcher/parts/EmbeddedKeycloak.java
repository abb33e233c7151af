package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak on the loopback interface, built once for PostgreSQL; it imports the realm when its database has none yet. */
public final class EmbeddedKeycloak implements Rehearsable {

    static final int HEAP_MEGABYTES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final List<String> OPTIONS = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US");

    /** The port for everybody and the one for health and metrics. */
    public record Endpoint(int port, int managementPort) {

        public static Endpoint free() {
            return new Endpoint(Ports.free(), Ports.free());
        }

        String url() {
            return "http://127.0.0.1:" + port;
        }

        Map<String, String> environment() {
            return Map.of(
                    "KC_HTTP_ENABLED", "true",
                    "KC_HTTP_HOST", "127.0.0.1",
                    "KC_HTTP_PORT", String.valueOf(port),
                    "KC_HTTP_MANAGEMENT_PORT", String.valueOf(managementPort),
                    "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
                    "KC_HOSTNAME", url(),
                    // without it the node looks for others on every interface of the machine
                    "KC_CACHE", "local");
        }
    }

    private final Runtimes runtimes;
    private final Endpoint endpoint;
    private final Map<String, String> environment;
    private final String realm;
    private final Aot aot;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** The environment names the database, the administrator and whatever the realm's placeholders ask for. */
    public EmbeddedKeycloak(
            Runtimes runtimes, Endpoint endpoint, Map<String, String> environment, String realm, Aot aot) {
        this.runtimes = runtimes;
        this.endpoint = endpoint;
        this.aot = aot;
        this.environment = environment;
        this.realm = realm;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return endpoint.port();
    }

    public String url() {
        return endpoint.url();
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        Path home = KeycloakBuild.in(runtimes).home();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("crm-realm.json"), realm);
        ProcessBuilder program =
                new ProcessBuilder(aot.apply(name(), command(home)).line());
        program.environment().putAll(environment);
        program.environment().putAll(endpoint.environment());
        return program;
    }

    /** Keycloak says that it listens before the import has ended: only the realm itself tells. */
    @Override
    public boolean ready() {
        if (!Ports.answers(port())) {
            return false;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/realms/crm"))
                    .timeout(PATIENCE)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException starting) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Path cache() throws IOException {
        return aot.cache(name(), command(runtimes.keycloak()));
    }

    private JavaCommand command(Path home) {
        return new JavaCommand(
                        HEAP_MEGABYTES,
                        OPTIONS,
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        List.of("start", "--optimized", "--import-realm"))
                .with("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"));
    }
}
