package com.zhike.crm.test;

import java.util.List;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers, which end with this JVM. */
final class ContainerInfrastructure {

    private static final String POSTGRES = "postgres:18";

    private static final String KAFKA = "apache/kafka:4.2.0";

    static final List<String> IMAGES = List.of(POSTGRES, KAFKA);

    private ContainerInfrastructure() {}

    @SuppressWarnings("resource") // the library stops them when the JVM ends
    static Infrastructure start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES).withDatabaseName("postgres");
        postgres.setCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off");
        KafkaContainer kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        postgres.start();
        kafka.start();
        String server = "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/";
        return new Infrastructure(server, postgres.getUsername(), postgres.getPassword(), kafka.getBootstrapServers());
    }
}
