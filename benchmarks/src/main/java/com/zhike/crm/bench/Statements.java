package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that a service runs for one request, as PostgreSQL heard them, values included. */
final class Statements {

    private static final Pattern EXECUTED = Pattern.compile("^CRM-BENCH (\\S*) LOG: .*? execute [^:]*: (.*)$");

    private static final Pattern VALUES = Pattern.compile("^CRM-BENCH \\S* DETAIL: +[Pp]arameters: (.*)$");

    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    private Statements() {}

    /** Lets PostgreSQL write down everything while the request is made. */
    static List<String> of(Suite suite, String database, Request request) throws Exception {
        Path log = suite.home().resolve("logs/postgresql.log");
        long before = Files.size(log);
        try (Connection connection = suite.database("postgres")) {
            configure(connection, "set log_line_prefix = 'CRM-BENCH %d '", "set log_min_duration_statement = 0");
            request.make();
            configure(connection, "reset log_min_duration_statement", "reset log_line_prefix");
        }
        byte[] all = Files.readAllBytes(log);
        String written = new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8);
        List<String> reads = read(written, database);
        if (reads.isEmpty()) {
            throw new IOException("PostgreSQL wrote no statement of " + database + " into " + log);
        }
        return reads;
    }

    private static void configure(Connection connection, String... settings) throws Exception {
        try (Statement sql = connection.createStatement()) {
            for (String setting : settings) {
                sql.execute("alter system " + setting);
            }
            sql.execute("select pg_reload_conf()");
        }
        // the processes notice at their next command
        Thread.sleep(500);
    }

    /** Reads of the database, each with the values that were bound to it. */
    static List<String> read(String log, String database) {
        List<String> found = new ArrayList<>();
        String text = log.replace("\n\t", " ");
        String statement = null;
        for (String line : text.lines().toList()) {
            Matcher executed = EXECUTED.matcher(line);
            Matcher values = VALUES.matcher(line);
            if (executed.matches()) {
                add(found, statement);
                statement = executed.group(1).equals(database) ? executed.group(2) : null;
            } else if (values.matches() && statement != null) {
                statement = inlined(statement, values.group(1));
            }
        }
        add(found, statement);
        return found;
    }

    private static void add(List<String> found, @org.jspecify.annotations.Nullable String statement) {
        if (statement != null
                && statement.strip().matches("(?is)(select|with)\\b.*")
                && !statement.contains("pg_")
                && !statement.matches("(?is).*\\b(outbox|spring_session)\\b.*")) {
            found.add(statement.strip());
        }
    }

    private static String inlined(String statement, String values) {
        String result = statement;
        List<String[]> bound = new ArrayList<>();
        Matcher value = VALUE.matcher(values);
        while (value.find()) {
            bound.addFirst(new String[] {value.group(1), value.group(2)});
        }
        for (String[] one : bound) {
            result = result.replaceAll("\\$" + one[0] + "(?!\\d)", Matcher.quoteReplacement(one[1]));
        }
        return result;
    }

    /** Whatever makes the service work. */
    interface Request {
        void make() throws Exception;
    }
}
