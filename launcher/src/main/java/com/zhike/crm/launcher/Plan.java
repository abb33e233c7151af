package com.zhike.crm.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the suite consists of, and where; the one place where a new service is added.
 *
 * <p>Knows nothing but the JDK, so that the ports can be checked from source, before anything has been built.
 */
final class Plan {

    static final int POSTGRESQL = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;
    static final int KEYCLOAK = 8180;
    static final int KEYCLOAK_MANAGEMENT = 9180;

    /**
     * Name, port, database, heap in MiB, and a page that answers a signed-in employee once the directory has arrived; in
     * the order they start, because all others wait for what the first one tells.
     */
    static final List<Service> SERVICES = List.of(
            new Service("team-service", 8083, "team", 192, "/api/me"),
            new Service("customer-service", 8081, "customer", 192, "/api/customers?size=1"),
            new Service("sales-service", 8082, "sales", 192, "/api/orders?size=1"),
            new Service("survey-service", 8084, "survey", 160, "/api/surveys?size=1"),
            new Service("knowledge-service", 8085, "knowledge", 160, "/api/announcements?size=1"),
            new Service("document-service", 8086, "document", 256, "/api/folders"),
            new Service("schedule-service", 8087, "schedule", 160, "/api/messages?size=1"),
            new Service("gateway", 8080, "gateway", 160, "/api/me"));

    private Plan() {}

    /** Every port the suite listens on, with who needs it. */
    static Map<String, Integer> ports(int offset) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("PostgreSQL", POSTGRESQL + offset);
        ports.put("Kafka", KAFKA + offset);
        ports.put("Kafka's controller", KAFKA_CONTROLLER + offset);
        ports.put("Keycloak", KEYCLOAK + offset);
        ports.put("Keycloak's management", KEYCLOAK_MANAGEMENT + offset);
        SERVICES.forEach(service -> ports.put("the " + service.name(), service.port() + offset));
        return ports;
    }

    static Stream<String> names() {
        return Stream.concat(
                Stream.of("postgresql", "kafka", "keycloak"), SERVICES.stream().map(Service::name));
    }

    static Service service(String name) {
        return SERVICES.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
