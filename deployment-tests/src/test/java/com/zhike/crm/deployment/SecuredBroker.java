package com.zhike.crm.deployment;

import com.zhike.crm.launcher.parts.JavaCommand;
import com.zhike.crm.launcher.parts.Part;
import com.zhike.crm.launcher.parts.Ports;
import com.zhike.crm.launcher.parts.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A broker as one runs it for others: who connects signs in, and may do only what he was allowed. */
record SecuredBroker(Path home, int port, int controllerPort) implements Part {

    static final String ADMIN = "admin";

    static final String PASSWORD = "admin-in-tests";

    private static final String LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule required";

    static SecuredBroker in(Path home) {
        return new SecuredBroker(home, Ports.free(), Ports.free());
    }

    /** What a client needs to sign in, as a file of properties has it. */
    String connection(String user, String password) {
        return """
                bootstrap.servers=127.0.0.1:%d
                security.protocol=SASL_PLAINTEXT
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=%s username="%s" password="%s";
                """.formatted(port, LOGIN, user, password);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public boolean ready() {
        return Ports.answers(port);
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        Path configuration = home.resolve("server.properties");
        Files.writeString(configuration, configuration());
        Files.writeString(home.resolve("log4j2.properties"), """
                status = error
                rootLogger.level = error
                """);
        List<String> format = java("kafka.tools.StorageTool").line();
        format.addAll(List.of("format", "-t", "kAAAAAAAQACAAAAAAAAAAQ", "-c", configuration.toString()));
        format.addAll(List.of("--add-scram", "SCRAM-SHA-512=[name=" + ADMIN + ",password=" + PASSWORD + "]"));
        Programs.run("Formatting Kafka's log", environment(format));
        List<String> broker = new ArrayList<>(java("kafka.Kafka").line());
        broker.add(configuration.toString());
        return environment(broker);
    }

    private ProcessBuilder environment(List<String> line) {
        ProcessBuilder program = new ProcessBuilder(line);
        program.environment()
                .put(
                        "LOG4J_CONFIGURATION_FILE",
                        home.resolve("log4j2.properties").toString());
        return program;
    }

    private static JavaCommand java(String main) throws IOException {
        try (var classPath = SecuredBroker.class.getResourceAsStream("/parts/kafka.classpath")) {
            byte[] bytes = Objects.requireNonNull(classPath, "the launcher was not built")
                    .readAllBytes();
            return new JavaCommand(256, List.of(), new String(bytes, StandardCharsets.UTF_8).strip(), main, List.of());
        }
    }

    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%1$d
                listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=CLIENTS
                sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                listener.name.clients.scram-sha-512.sasl.jaas.config=%3$s username="%4$s" password="%5$s";
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                allow.everyone.if.no.acl.found=false
                super.users=User:%4$s;User:ANONYMOUS
                log.dirs=%6$s
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                """.formatted(port, controllerPort, LOGIN, ADMIN, PASSWORD, home.resolve("data"));
    }
}
