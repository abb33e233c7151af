package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Aot;
import com.zhike.crm.launcher.parts.EmbeddedKafka;
import com.zhike.crm.launcher.parts.EmbeddedKeycloak;
import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.Realm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the plan into parts that can be started, with everything each of them is told by its environment. */
final class Suite {

    static final String KEYCLOAK_DATABASE = "keycloak";

    private final Settings settings;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;

    Suite(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = new EmbeddedPostgres(
                settings.home().runtimes(),
                settings.home().data().resolve("postgresql"),
                settings.port(Plan.POSTGRESQL),
                secrets.of("db.postgres"),
                Map.of("max_connections", "200"));
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    List<Supervisor.Member> members() {
        List<Supervisor.Member> members = new ArrayList<>();
        members.add(new Supervisor.Member(
                new Databases(postgres, passwords(), settings.home().runtimes()), Set.of()));
        members.add(new Supervisor.Member(kafka(), Set.of()));
        members.add(new Supervisor.Member(keycloak(), Set.of(postgres.name())));
        for (Service service : Plan.SERVICES) {
            members.add(new Supervisor.Member(service(service), Set.of(postgres.name(), "kafka")));
        }
        return members;
    }

    private Map<String, String> passwords() {
        return Stream.concat(
                        Stream.of(KEYCLOAK_DATABASE), Plan.SERVICES.stream().map(Service::database))
                .collect(Collectors.toMap(name -> name, name -> secrets.of("db." + name)));
    }

    private EmbeddedKafka kafka() {
        return new EmbeddedKafka(
                settings.home().data().resolve("kafka"),
                settings.port(Plan.KAFKA),
                settings.port(Plan.KAFKA_CONTROLLER),
                use());
    }

    private EmbeddedKeycloak keycloak() {
        return new EmbeddedKeycloak(
                settings.home().runtimes(),
                new EmbeddedKeycloak.Endpoint(settings.port(Plan.KEYCLOAK), settings.port(Plan.KEYCLOAK_MANAGEMENT)),
                keycloakEnvironment(KEYCLOAK_DATABASE, secrets.of("db." + KEYCLOAK_DATABASE)),
                realm(),
                use());
    }

    Map<String, String> keycloakEnvironment(String database, String password) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", postgres.jdbcUrl(database));
        environment.put("KC_DB_USERNAME", database);
        environment.put("KC_DB_PASSWORD", password);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        environment.put("CRM_PUBLIC_URL", settings.address());
        environment.put("CRM_PUBLIC_URL_ALIAS", settings.alias());
        environment.put("CRM_BACKCHANNEL_URL", settings.address());
        environment.put("CRM_LOGIN_THEME", "crm");
        environment.put(
                "KC_SPI_THEME__FOLDER__DIR",
                settings.root().resolve("keycloak/themes").toString());
        Secret.ALL.forEach(name -> environment.put(name, secrets.of(name)));
        return environment;
    }

    String realm() {
        Path files = settings.root().resolve("keycloak");
        Realm realm = new Realm(files.resolve("crm-realm.json"));
        return settings.demo() ? realm.with(files.resolve("demo-company.json")) : realm.alone();
    }

    private BootService service(Service service) {
        Map<String, String> environment = environment(service);
        environment.putAll(database(service.database(), secrets.of("db." + service.database())));
        return new BootService(service.at(settings.port(service.port())), image(service), environment, use());
    }

    /** Unpacked while the infrastructure starts. */
    Supplier<ServiceImage> image(Service service) {
        return CompletableFuture.supplyAsync(() -> ServiceImage.of(service, settings))::join;
    }

    Map<String, String> database(String name, String password) {
        return Map.of("CRM_DB_URL", postgres.jdbcUrl(name), "CRM_DB_USER", name, "CRM_DB_PASSWORD", password);
    }

    /** Everybody is told where everybody else is; a secret goes only to the one who has to show it. */
    Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>();
        Plan.SERVICES.forEach(other -> environment.put(other.addressVariable(), settings.url(other.port())));
        environment.put("CRM_KAFKA", "127.0.0.1:" + settings.port(Plan.KAFKA));
        environment.put("CRM_KEYCLOAK", settings.url(Plan.KEYCLOAK));
        environment.put("CRM_ISSUER", settings.issuer());
        environment.put("CRM_DEMO", String.valueOf(settings.demo()));
        environment.put(
                "CRM_DOCUMENT_DIR", settings.home().data().resolve("documents").toString());
        // lines for people, unless somebody collects them
        environment.put("CRM_LOG_FORMAT", System.getenv().getOrDefault("CRM_LOG_FORMAT", ""));
        Path web = settings.root().resolve("web/dist");
        if (Files.isDirectory(web)) {
            environment.put("CRM_WEB_DIR", web.toString());
        }
        Secret.of(service.name()).ifPresent(name -> environment.put(name, secrets.of(name)));
        return environment;
    }

    private Aot use() {
        return new Aot(Aot.Mode.USE, settings.home().caches());
    }
}
