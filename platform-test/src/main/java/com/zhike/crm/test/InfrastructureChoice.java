package com.zhike.crm.test;

import java.util.Locale;
import java.util.Map;

/** Decides where PostgreSQL and Kafka come from: as {@code CRM_INFRA} says, else containers when they are at hand, else embedded. */
final class InfrastructureChoice {

    private InfrastructureChoice() {}

    static Infrastructure make() {
        Map<String, String> environment = System.getenv();
        String choice = environment.getOrDefault("CRM_INFRA", "").toLowerCase(Locale.ROOT);
        return switch (choice) {
            case "external" -> external(environment);
            case "containers" -> ContainerInfrastructure.start();
            case "embedded" -> EmbeddedInfrastructure.start();
            case "" ->
                DockerSocket.hasImages(ContainerInfrastructure.IMAGES)
                        ? ContainerInfrastructure.start()
                        : EmbeddedInfrastructure.start();
            default -> throw new IllegalStateException("CRM_INFRA is external, containers or embedded, not " + choice);
        };
    }

    private static Infrastructure external(Map<String, String> environment) {
        return new Infrastructure(
                required(environment, "CRM_TEST_JDBC_URL"),
                required(environment, "CRM_TEST_DB_USER"),
                required(environment, "CRM_TEST_DB_PASSWORD"),
                required(environment, "CRM_TEST_KAFKA"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException("CRM_INFRA=external needs " + name);
        }
        return value;
    }
}
