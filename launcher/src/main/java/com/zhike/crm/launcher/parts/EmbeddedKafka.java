package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Kafka broker in KRaft mode on the loopback interface; tests take {@link #temporary} and start it with
 * {@link Running#start}.
 */
public final class EmbeddedKafka implements Part {

    private static final int HEAP_MEGABYTES = 256;

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final Path cache;

    public EmbeddedKafka(Path home, int port, int controllerPort, Path cache) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
        this.cache = cache;
    }

    /** For tests: free ports. */
    public static EmbeddedKafka temporary(Path home) {
        return new EmbeddedKafka(home, Ports.free(), Ports.free(), home.resolve("no.aot"));
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
        JavaCommand broker = java("kafka.Kafka", configuration.toString());
        return new ProcessBuilder(broker.withCache(cache).line());
    }

    /** The port opens only after the log has been recovered and the broker is unfenced. */
    @Override
    public boolean ready() {
        return Ports.answers(port);
    }

    private JavaCommand java(String main, String... arguments) throws IOException {
        return new JavaCommand(
                HEAP_MEGABYTES,
                List.of("-Dlog4j2.configurationFile=" + home.resolve("log4j2.properties")),
                Runtimes.kafkaClassPath(),
                main,
                List.of(arguments));
    }

    private static List<String> concat(List<String> line, String option, Path value) {
        line.add(option);
        line.add(value.toString());
        return line;
    }
}
