package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Kafka broker in KRaft mode on the loopback interface; tests take {@link #temporary} and start it with
 * {@link Running#start}.
 */
public final class EmbeddedKafka implements Rehearsable {

    private static final int HEAP_MEGABYTES = 256;

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final Aot aot;

    public EmbeddedKafka(Path home, int port, int controllerPort, Aot aot) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
        this.aot = aot;
    }

    /** For tests: free ports. */
    public static EmbeddedKafka temporary(Path home) {
        return new EmbeddedKafka(home, Ports.free(), Ports.free(), Aot.off());
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        Files.createDirectories(home);
        Path configuration = home.resolve("server.properties");
        Files.writeString(configuration, KafkaConfiguration.of(home.resolve("data"), port, controllerPort));
        Files.writeString(home.resolve("log4j2.properties"), KafkaConfiguration.LOGGING);
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            JavaCommand format = java("kafka.tools.StorageTool", "format", "-t", KafkaConfiguration.newClusterId());
            Programs.run("Formatting Kafka's log", new ProcessBuilder(concat(format.line(), "-c", configuration)));
        }
        ProcessBuilder broker = new ProcessBuilder(aot.apply(name(), broker()).line());
        broker.environment()
                .put(
                        "LOG4J_CONFIGURATION_FILE",
                        home.resolve("log4j2.properties").toString());
        return broker;
    }

    @Override
    public Path cache() {
        return aot.cache(name(), broker());
    }

    private JavaCommand broker() {
        return java("kafka.Kafka", home.resolve("server.properties").toString());
    }

    /** The port opens only after the log has been recovered and the broker is unfenced. */
    @Override
    public boolean ready() {
        return Ports.answers(port);
    }

    private JavaCommand java(String main, String... arguments) {
        return new JavaCommand(HEAP_MEGABYTES, List.of(), Runtimes.kafkaClassPath(), main, List.of(arguments));
    }

    private static List<String> concat(List<String> line, String option, Path value) {
        line.add(option);
        line.add(value.toString());
        return line;
    }
}
