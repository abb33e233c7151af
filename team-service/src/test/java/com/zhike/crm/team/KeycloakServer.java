package com.zhike.crm.team;

import com.zhike.crm.launcher.parts.Aot;
import com.zhike.crm.launcher.parts.EmbeddedKeycloak;
import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.KeycloakBuild;
import com.zhike.crm.launcher.parts.Realm;
import com.zhike.crm.launcher.parts.Running;
import com.zhike.crm.launcher.parts.Runtimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A real Keycloak with the realm and the demo company, started once for all tests that import this.
 *
 * <p>Half a minute is saved by {@link #main leaving one running} and naming it in {@code CRM_TEST_KEYCLOAK}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class KeycloakServer {

    public static final String SECRET = "team-admin-in-tests";

    private static final Path FILES = Path.of("..", "keycloak");

    @Bean
    DynamicPropertyRegistrar keycloakProperties() {
        return registry -> {
            registry.add("crm.keycloak.url", () -> Holder.URL);
            registry.add("crm.keycloak.client-secret", () -> SECRET);
        };
    }

    public static String url() {
        return Holder.URL;
    }

    public static void main(String[] args) throws InterruptedException {
        System.out.println(url());
        Thread.currentThread().join();
    }

    private static String start() {
        try {
            Path home = Files.createDirectories(Path.of("target", "keycloak").toAbsolutePath());
            EmbeddedPostgres postgres = EmbeddedPostgres.temporary(
                    Files.createTempDirectory(home, "postgres").resolve("data"));
            Running.start(postgres, home.resolve("postgresql.log"), Duration.ofSeconds(60));
            postgres.createDatabase("keycloak", "keycloak");
            postgres.run(KeycloakBuild.in(Runtimes.ofUser()).tables(Runtimes.ofUser()), "keycloak", "keycloak");
            EmbeddedKeycloak keycloak = new EmbeddedKeycloak(
                    Runtimes.ofUser(),
                    EmbeddedKeycloak.Endpoint.free(),
                    environment(postgres),
                    new Realm(FILES.resolve("crm-realm.json")).with(FILES.resolve("demo-company.json")),
                    Aot.off());
            Running.start(keycloak, home.resolve("keycloak.log"), Duration.ofMinutes(8));
            return keycloak.url();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> environment(EmbeddedPostgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", postgres.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", "keycloak");
        environment.put("CRM_TEAM_ADMIN_SECRET", SECRET);
        environment.put("CRM_CLIENT_SECRET", "gateway-in-tests");
        environment.put("CRM_INTEGRATION_SECRET", "integration-in-tests");
        environment.put("CRM_PUBLIC_URL", "http://127.0.0.1:8080");
        environment.put("CRM_PUBLIC_URL_ALIAS", "http://localhost:8080");
        environment.put("CRM_BACKCHANNEL_URL", "http://127.0.0.1:8080");
        return environment;
    }

    private static final class Holder {
        static final String URL =
                Optional.ofNullable(System.getenv("CRM_TEST_KEYCLOAK")).orElseGet(KeycloakServer::start);
    }
}
