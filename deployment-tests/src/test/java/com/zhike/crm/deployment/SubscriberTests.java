package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.launcher.parts.Running;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** What a subscriber outside of the suite may do with the rules that docs/events.md and k8s/ give him, on a broker that enforces them. */
class SubscriberTests {

    private static final String USER = "example-subscriber";

    private static final String PASSWORD = "subscriber-in-tests";

    private static final List<String> TOPICS = List.of("crm.order.v1", "crm.customer.v1");

    @TempDir
    static Path home;

    private static SecuredBroker broker;

    private static Running running;

    @BeforeAll
    static void allow() throws Exception {
        broker = SecuredBroker.in(home);
        running = Running.start(broker, home.resolve("log"), Duration.ofSeconds(60));
        try (Admin admin = Admin.create(connection(SecuredBroker.ADMIN, SecuredBroker.PASSWORD))) {
            admin.createTopics(TOPICS.stream()
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            ScramCredentialInfo method = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(USER, method, PASSWORD)))
                    .all()
                    .get();
            admin.createAcls(Permissions.documented()).all().get();
        }
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theCommandsAndTheManifestAllowTheSame() {
        assertThat(Permissions.documented()).containsExactlyInAnyOrderElementsOf(Permissions.inKubernetes());
    }

    @Test
    void theSubscriberOfTheDocumentationReadsWhatHeWasAllowed() throws Exception {
        String key = UUID.randomUUID().toString();
        tell(SecuredBroker.ADMIN, SecuredBroker.PASSWORD, "crm.order.v1", key);
        Path connection = Files.writeString(home.resolve("connection.properties"), broker.connection(USER, PASSWORD));

        Process subscriber = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar(KafkaConsumer.class) + ":" + jar(Logger.class),
                        Tree.file("docs/examples/OrderSubscriber.java").toString(),
                        connection.toString())
                .redirectError(home.resolve("subscriber.log").toFile())
                .start();
        try (var lines = subscriber.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("OrderPlaced " + key + " {}");
        } finally {
            subscriber.destroyForcibly();
        }
    }

    @Test
    void heReadsNothingElse() {
        assertThatThrownBy(() -> read("crm.customer.v1", USER)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> read("crm.order.v1", "sales-service")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void heTellsNothing() {
        assertThatThrownBy(() -> tell(USER, PASSWORD, "crm.order.v1", "x"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoDoesNotSignInGetsNoConnection() throws IOException {
        Properties wrong = connection(USER, "guessed");
        try (Admin admin = Admin.create(wrong)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static String jar(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static void read(String topic, String group) throws IOException {
        Properties settings = connection(USER, PASSWORD);
        settings.put("group.id", group);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            consumer.poll(Duration.ofSeconds(5));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(0)));
        }
    }

    private static void tell(String user, String password, String topic, String key) throws Exception {
        Properties settings = connection(user, password);
        // which asks for a right of its own, before the topic is looked at
        settings.put("enable.idempotence", "false");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> event = new ProducerRecord<>(topic, key, "{}");
            event.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            event.headers().add("ce_type", "OrderPlaced".getBytes(StandardCharsets.UTF_8));
            producer.send(event).get();
        }
    }

    private static Properties connection(String user, String password) throws IOException {
        Properties connection = new Properties();
        connection.load(new StringReader(broker.connection(user, password)));
        connection.put("default.api.timeout.ms", "20000");
        connection.put("request.timeout.ms", "20000");
        return connection;
    }
}
