package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages that people wait for, with many rows behind them. */
record Lists(Suite suite, Web everything, Web scoped, Options options) {

    private static final int CUSTOMER_SERVICE = 8081;

    private static final int SALES_SERVICE = 8082;

    /** The share of the database's own pace that a list is to keep. */
    private static final double SHARE = 0.30;

    private static final String PAGE = "/api/customers?stage=first-contact&sort=-createdAt&size=30";

    /** A window of the home page. */
    private record Window(String what, int port, String database, String path) {}

    private static final List<Window> COCKPIT = List.of(
            new Window("sales brief", SALES_SERVICE, "sales", "/api/sales-brief?period=THIS_YEAR"),
            new Window("sales ranking", SALES_SERVICE, "sales", "/api/sales-ranking?period=THIS_YEAR"),
            new Window("newest orders", SALES_SERVICE, "sales", "/api/orders?sort=-createdAt&size=10"),
            new Window("totals of all orders", SALES_SERVICE, "sales", "/api/orders/summary"),
            new Window("customer brief", CUSTOMER_SERVICE, "customer", "/api/customer-brief?period=THIS_YEAR"),
            new Window("customers per stage", CUSTOMER_SERVICE, "customer", "/api/stage-progress"));

    List<Finding> measure() throws Exception {
        Files.deleteIfExists(plans());
        List<Finding> findings = new ArrayList<>(page());
        findings.add(similar());
        for (Window window : COCKPIT) {
            findings.add(window(window));
        }
        return findings;
    }

    private List<Finding> page() throws Exception {
        String url = suite.at(CUSTOMER_SERVICE) + PAGE;
        List<String> statements = statements("customer", scoped, url);
        Latencies http = Load.run(Options.CLIENTS, options.seconds(), () -> _ -> scoped.fetch(url));
        PlainSql sql = PlainSql.of(suite, "customer", statements, options.seconds());
        double ratio = http.perSecond() / sql.perSecond();
        String work = "customer list, %,d customers, scope + filter + sort, 30 rows, %d clients"
                .formatted(options.rows(), Options.CLIENTS);
        return List.of(
                Finding.of(work, "p95 < 50 ms", http.toString(), http.percentile(0.95) < 50),
                Finding.of(
                        work,
                        "≥ %.2f of %s for the same SQL".formatted(SHARE, sql.how()),
                        String.format(
                                Locale.ROOT,
                                "%.2f (%.0f/s of %.0f/s, %d statements)",
                                ratio,
                                http.perSecond(),
                                sql.perSecond(),
                                statements.size()),
                        ratio >= SHARE));
    }

    private Finding similar() throws Exception {
        String url = suite.at(CUSTOMER_SERVICE) + "/api/customers/similar?name=";
        statements("customer", everything, url + "hw%20Benchfeild%20Foods");
        Latencies latencies = Load.turns(
                20 * options.seconds(), turn -> everything.fetch(url + "hw" + turn + "%20Benchfeild%20Foods"));
        return Finding.of(
                "similar names among %,d".formatted(options.rows()),
                "p95 < 30 ms",
                latencies.toString(),
                latencies.percentile(0.95) < 30);
    }

    private Finding window(Window window) throws Exception {
        String url = suite.at(window.port()) + window.path();
        statements(window.database(), everything, url);
        Latencies latencies = Load.turns(10 * options.seconds(), _ -> everything.fetch(url));
        return Finding.of(
                "cockpit: %s, %,d orders, %,d customers".formatted(window.what(), options.orders(), options.rows()),
                "p95 < 100 ms",
                latencies.toString(),
                latencies.percentile(0.95) < 100);
    }

    /** Asks until everything is warm, and keeps the plans of what was asked of the database. */
    private List<String> statements(String database, Web who, String url) throws Exception {
        for (int i = 0; i < 20; i++) {
            who.fetch(url);
        }
        List<String> statements = Statements.of(suite, database, () -> who.fetch(url));
        try (Connection connection = suite.database(database)) {
            for (String statement : statements) {
                Files.writeString(
                        plans(),
                        url + "\n\n" + statement + "\n\n" + plan(connection, statement) + "\n\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
        return statements;
    }

    private static String plan(Connection connection, String statement) {
        List<String> lines = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("explain (analyze, buffers) " + statement)) {
            while (rows.next()) {
                lines.add("    " + rows.getString(1));
            }
        } catch (SQLException e) {
            lines.add("    no plan: " + e.getMessage());
        }
        return String.join("\n", lines);
    }

    private Path plans() throws IOException {
        return Files.createDirectories(suite.home()).resolve("plans.txt");
    }
}
