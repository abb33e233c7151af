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

    private static final int HEAP_MEGABYTES = 300;
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
    }

    private final Runtimes runtimes;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;
    private final String realm;
    private final Aot aot;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** The environment names the database, the administrator and whatever the realm's placeholders ask for. */
    public EmbeddedKeycloak(
            Runtimes runtimes, Endpoint endpoint, Map<String, String> environment, String realm, Aot aot) {
        this.runtimes = runtimes;
        this.port = endpoint.port();
        this.managementPort = endpoint.managementPort();
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
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        Path home = build(runtimes);
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("crm-realm.json"), realm);
        ProcessBuilder program =
                new ProcessBuilder(aot.apply(name(), command(home)).line());
        program.environment().putAll(environment);
        program.environment().putAll(network());
        return program;
    }

    /** Keycloak says that it listens before the import has ended: only the realm itself tells. */
    @Override
    public boolean ready() {
        if (!Ports.answers(port)) {
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

    private Map<String, String> network() {
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

    /** Which database and which features is fixed by a build, that takes some twenty seconds and is kept. */
    public static Path build(Runtimes runtimes) throws IOException {
        Path home = runtimes.keycloak();
        Path done = home.resolve("built-for-postgres");
        if (!Files.exists(done)) {
            ProcessBuilder build = new ProcessBuilder(
                    home.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--health-enabled=true");
            build.environment().put("JAVA_HOME", System.getProperty("java.home"));
            build.environment().put("JAVA_OPTS", String.join(" ", JavaCommand.flags(HEAP_MEGABYTES)));
            Programs.run("Building Keycloak", build);
            Files.createFile(done);
        }
        return home;
    }
}
