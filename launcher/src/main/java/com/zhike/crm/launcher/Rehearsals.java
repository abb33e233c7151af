package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Aot;
import com.zhike.crm.launcher.parts.EmbeddedKafka;
import com.zhike.crm.launcher.parts.EmbeddedKeycloak;
import com.zhike.crm.launcher.parts.Ports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts once more, each with a scratch database and ports of its own, far from the real data and the real topics: they
 * are started only to lay down the classes that the next real start finds ready.
 */
final class Rehearsals {

    private static final String PREFIX = "rehearsal_";

    private final Settings settings;
    private final Suite suite;

    Rehearsals(Settings settings, Suite suite) {
        this.settings = settings;
        this.suite = suite;
    }

    List<Rehearsal> all() {
        List<Rehearsal> all = new ArrayList<>();
        Plan.SERVICES.forEach(service -> all.add(service(service)));
        all.add(keycloak());
        all.add(kafka());
        return all;
    }

    private Rehearsal service(Service service) {
        String database = PREFIX + service.database();
        Map<String, String> environment = suite.environment(service);
        environment.putAll(suite.database(database, Rehearsal.PASSWORD));
        // nobody is there: a second consumer in the group of the real service would take its events away
        String nobody = "127.0.0.1:" + Ports.free();
        environment.put("CRM_KAFKA", nobody);
        environment.put("SPRING_KAFKA_ADMIN_AUTO_CREATE", "false");
        environment.put("CRM_KEYCLOAK", "http://" + nobody);
        environment.put("CRM_DEMO", "false");
        return new Rehearsal(
                new BootService(service.at(Ports.free()), suite.image(service), environment, record()), database);
    }

    private Rehearsal keycloak() {
        String database = PREFIX + "keycloak";
        return new Rehearsal(
                new EmbeddedKeycloak(
                        settings.home().runtimes(),
                        EmbeddedKeycloak.Endpoint.free(),
                        new HashMap<>(suite.keycloakEnvironment(database, Rehearsal.PASSWORD)),
                        suite.realm(),
                        record()),
                database);
    }

    private Rehearsal kafka() {
        return new Rehearsal(
                new EmbeddedKafka(
                        settings.home().run().resolve("rehearsal-kafka"), Ports.free(), Ports.free(), record()),
                "");
    }

    private Aot record() {
        return new Aot(Aot.Mode.RECORD, settings.home().caches());
    }
}
