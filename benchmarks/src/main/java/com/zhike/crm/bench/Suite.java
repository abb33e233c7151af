package com.zhike.crm.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The suite that is measured, as {@code ./crm} runs it. */
record Suite(Path root, Path home, int offset, Map<String, String> environment) {

    private static final int GATEWAY = 8080;

    private static final int POSTGRESQL = 15432;

    static Suite ofEnvironment() {
        return new Suite(
                Path.of(System.getenv("CRM_ROOT")),
                Path.of(System.getenv("CRM_HOME")),
                Integer.parseInt(System.getenv().getOrDefault("CRM_PORT_OFFSET", "0")),
                Map.of());
    }

    /**
     * The same suite, its services compiled as in their images; {@code ./crm up} starts them for a quick start, without
     * the optimising compiler.
     */
    Suite fast() {
        Map<String, String> more = new HashMap<>();
        more.put("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
        more.put("CRM_AOT", "false");
        // one employee asks for as much as all of them do
        more.put("CRM_GATEWAY_RATELIMIT_PERSECOND", "1000000");
        more.put("CRM_GATEWAY_RATELIMIT_BURST", "1000000");
        return with(more);
    }

    Suite with(Map<String, String> more) {
        return new Suite(root, home, offset, more);
    }

    int portOf(int usual) {
        return usual + offset;
    }

    String gateway() {
        return at(GATEWAY);
    }

    String at(int port) {
        return "http://127.0.0.1:" + (port + offset);
    }

    /** Runs a word of {@code ./crm}; what it printed. */
    String crm(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(root.resolve("crm").toString());
        Arrays.stream(words).forEach(command.command()::add);
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("./crm " + String.join(" ", words) + " failed:\n" + output);
        }
        return output.strip();
    }

    /** The cluster's superuser in the database of a service. */
    Connection database(String name) throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (POSTGRESQL + offset) + "/" + name,
                "postgres",
                secrets.getProperty("db.postgres"));
    }

    /** Memory of all Java processes, each page counted by the share that the process has in it. */
    long javaMemoryMebibytes() throws IOException {
        long kibibytes = 0;
        try (Stream<Path> files = Files.list(home.resolve("run"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".pid")).toList()) {
                Path process = Path.of("/proc", Files.readString(file).strip());
                if (Files.exists(process)
                        && Files.readSymbolicLink(process.resolve("exe")).endsWith("java")) {
                    kibibytes += Files.readAllLines(process.resolve("smaps_rollup")).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
                }
            }
        }
        return kibibytes / 1024;
    }
}
