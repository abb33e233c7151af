package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The subscriber that docs/events.md shows to others, with nothing of ours but the published files. */
class OrderSubscriberTests {

    private static final Path ROOT =
            Path.of(System.getProperty("crm.root", "..")).toAbsolutePath().normalize();

    private static final Path EXAMPLE = ROOT.resolve("docs/examples/OrderSubscriber.java");

    private static final Path CONTRACTS =
            ROOT.resolve("event-contracts/target/event-contracts-1.0.0-SNAPSHOT-contracts.jar");

    private final Suite suite = Suite.running();

    @TempDir
    Path home;

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void theContractsHoldNoCode() throws IOException {
        try (JarFile contracts = new JarFile(CONTRACTS.toFile())) {
            assertThat(contracts.stream().filter(entry -> entry.getName().endsWith(".class")))
                    .isEmpty();
            assertThat(text(contracts, "asyncapi.yaml"))
                    .startsWith("asyncapi: 3.")
                    .contains("\n  crm.order.v1:\n");
        }
    }

    @Test
    void hearsOfAnOrderAsItsSchemaSays() throws Exception {
        Api seller = suite.as("li.na");
        String customer = seller.create("/api/customers", Map.of("name", "订阅试验 " + UUID.randomUUID()))
                .path("id")
                .asString();
        Process subscriber = start();
        try {
            String order = Orders.place(seller, customer, 1).path("id").asString();
            String heard = "OrderPlaced " + order + " ";

            String line = Wait.until(
                            "the subscriber's line",
                            Duration.ofSeconds(60),
                            () -> wholeLines(home.resolve("heard.txt"))
                                    .filter(read -> read.startsWith(heard))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();

            try (JarFile contracts = new JarFile(CONTRACTS.toFile())) {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text(contracts, "schemas/crm.order.v1/OrderPlaced.json"));
                assertThat(schema.validate(line.substring(heard.length()), InputFormat.JSON))
                        .isEmpty();
            }
        } finally {
            subscriber.destroy();
            subscriber.waitFor(Duration.ofSeconds(10));
        }
    }

    /** The last line may be half written. */
    private static Stream<String> wholeLines(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines();
    }

    private Process start() throws IOException {
        Path connection = Files.writeString(
                home.resolve("connection.properties"),
                "bootstrap.servers=" + suite.kafka() + "\ngroup.id=subscriber-" + UUID.randomUUID() + "\n");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar(KafkaConsumer.class) + ":" + jar(Logger.class),
                        EXAMPLE.toString(),
                        connection.toString())
                .redirectOutput(home.resolve("heard.txt").toFile())
                .redirectError(home.resolve("subscriber.log").toFile())
                .start();
    }

    private static String jar(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream entry = jar.getInputStream(Objects.requireNonNull(jar.getEntry(name), name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
