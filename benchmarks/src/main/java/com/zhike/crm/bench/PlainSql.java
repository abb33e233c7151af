package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a second the database alone answers a set of statements: by pgbench where it is installed, else by JDBC. */
record PlainSql(String how, double perSecond) {

    private static final Pattern PACE = Pattern.compile("tps = ([\\d.]+)");

    static PlainSql of(Suite suite, String database, List<String> statements, int seconds) throws Exception {
        try {
            return new PlainSql("pgbench", pgbench(suite, database, statements, seconds));
        } catch (IOException notInstalled) {
            return new PlainSql("JDBC (no pgbench here)", jdbc(suite, database, statements, seconds));
        }
    }

    private static double pgbench(Suite suite, String database, List<String> statements, int seconds) throws Exception {
        Path script = Files.createTempFile("bench", ".sql");
        try {
            Files.writeString(script, String.join(";\n", statements) + ";\n");
            Properties secrets = new Properties();
            try (var file = Files.newBufferedReader(suite.home().resolve("secrets.properties"))) {
                secrets.load(file);
            }
            ProcessBuilder command = new ProcessBuilder(
                    "pgbench",
                    "-n",
                    "-h",
                    "127.0.0.1",
                    "-p",
                    Integer.toString(15432 + suite.offset()),
                    "-U",
                    "postgres",
                    "-c",
                    Integer.toString(Options.CLIENTS),
                    "-j",
                    "2",
                    "-T",
                    Integer.toString(seconds),
                    "-f",
                    script.toString(),
                    database);
            command.environment().put("PGPASSWORD", secrets.getProperty("db.postgres"));
            Process process = command.redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Matcher pace = PACE.matcher(output);
            if (process.waitFor() != 0 || !pace.find()) {
                throw new IOException("pgbench failed: " + output);
            }
            return Double.parseDouble(pace.group(1));
        } finally {
            Files.deleteIfExists(script);
        }
    }

    private static double jdbc(Suite suite, String database, List<String> statements, int seconds) {
        return Load.run(Options.CLIENTS, seconds, () -> client(suite.database(database), statements))
                .perSecond();
    }

    private static Load.Client client(Connection connection, List<String> statements) {
        return new Load.Client() {
            @Override
            public void act(int turn) throws Exception {
                try (Statement sql = connection.createStatement()) {
                    for (String statement : statements) {
                        sql.execute(statement);
                    }
                }
            }

            @Override
            public void leave() throws Exception {
                connection.close();
            }
        };
    }
}
