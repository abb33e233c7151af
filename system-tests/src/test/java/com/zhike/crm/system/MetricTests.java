package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That alerts and dashboards look at what there is: a metric that got another name would keep them silent for ever. */
class MetricTests {

    private static final Path ROOT =
            Path.of(System.getProperty("crm.root", "..")).toAbsolutePath().normalize();
    private static final List<Integer> PORTS = List.of(8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087);

    /** Made by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "job", "instance");

    /** Keycloak's, which counts only where it is told to, as compose and the cluster do. */
    private static final Set<String> OF_KEYCLOAK = Set.of("keycloak_user_events_total");

    private static Exposed exposed = new Exposed(List.of());

    @BeforeAll
    static void somebodyWorks() {
        Suite suite = Suite.running();
        assertThat(suite.as("li.na")
                        .send("POST", "/api/customers", Map.of("name", "指标 " + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(201);
        exposed = Wait.until(
                "others to have heard of the new customer",
                Duration.ofSeconds(60),
                () -> Exposed.together(PORTS.stream().map(port -> Exposed.by(suite.port(port)))),
                shown -> shown.has("spring_kafka_listener_seconds_count"));
    }

    static List<Watched> everyExpression() throws IOException {
        return Watched.in(ROOT.resolve("k8s/components/observability"));
    }

    @ParameterizedTest
    @MethodSource("everyExpression")
    void looksAtMetricsAndLabelsThatThereAre(Watched watched) {
        Set<String> known = new TreeSet<>(OF_PROMETHEUS);
        boolean allShown = true;
        assertThat(watched.selectors()).isNotEmpty();
        for (Watched.Selector selector : watched.selectors()) {
            String metric = selector.metric();
            if (exposed.has(metric)) {
                Set<String> labels = exposed.labels(metric);
                assertThat(labels).as("labels of " + metric).containsAll(selector.labels());
                known.addAll(labels);
            } else {
                allShown = false;
                assertThat(OF_PROMETHEUS.contains(metric)
                                || OF_KEYCLOAK.contains(metric)
                                || isCountedOnceItHappens(metric))
                        .as(metric + " is shown by a part of the suite, or named in the code")
                        .isTrue();
            }
        }
        if (allShown) {
            assertThat(known).containsAll(watched.grouping());
        }
    }

    /** A consumer that is not shown may be as far behind as it likes, and nobody is told. */
    @ParameterizedTest
    @CsvSource({
        "customer-service, 8081",
        "sales-service, 8082",
        "survey-service, 8084",
        "knowledge-service, 8085",
        "document-service, 8086",
        "schedule-service, 8087"
    })
    void everyConsumerOfAServiceIsShown(String service, int usual) throws Exception {
        Suite suite = Suite.running();

        Set<String> heard = heard(suite, service);

        assertThat(heard).isNotEmpty();
        // of the lag itself nothing is shown while a partition has had no message since the consumer took it
        assertThat(Exposed.by(suite.port(usual)).values("kafka_consumer_coordinator_assigned_partitions", "client_id"))
                .containsAll(heard.stream()
                        .map(topic -> service + "-" + topic + "-0")
                        .toList());
    }

    private static Set<String> heard(Suite suite, String group) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", suite.kafka()))) {
            return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .map(TopicPartition::topic)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isCountedOnceItHappens(String metric) {
        String name = "\""
                + metric.replaceFirst("(_seconds)?_(total|count|sum|bucket|max)$", "")
                        .replace('_', '.') + "\"";
        return metric.startsWith("crm_") && sources().anyMatch(source -> source.contains(name));
    }

    private static Stream<String> sources() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory).toList().stream()
                    .flatMap(MetricTests::texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(MetricTests::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
