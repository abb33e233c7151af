package com.zhike.crm.bench;

import com.zhike.crm.bench.Finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;

/** Files of customers through the gateway, and how fast what they tell arrives elsewhere. */
record Imports(Suite suite, Web web, Options options) {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final List<String> TRADES =
            List.of("Trading", "Machinery", "Electronics", "Textiles", "Logistics", "Foods", "Chemicals", "Software");

    /** Rows that make a rate mean anything. */
    private static final int ENOUGH = 1_000;

    List<Finding> measure() throws Exception {
        List<Finding> findings = new ArrayList<>();
        Path directory = Files.createTempDirectory("bench");
        Path csv = directory.resolve("customers.csv");
        Path xlsx = directory.resolve("customers.xlsx");
        try {
            writeCsv(csv);
            writeXlsx(xlsx);
            long before = arrived();
            Instant start = Instant.now();
            findings.add(read(csv, "csv", 15_000));
            findings.add(events(start, before));
            findings.add(read(xlsx, "xlsx", 5_000));
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(xlsx);
            Files.deleteIfExists(directory);
        }
        return findings;
    }

    private Finding read(Path file, String kind, int target) throws Exception {
        String work = "import of %,d customers with duplicate check, %s".formatted(options.imported(), kind);
        String wanted = "≥ %,d rows/s".formatted(target);
        String imports = suite.gateway() + "/api/imports/customers";
        Instant start = Instant.now();
        JsonNode uploaded = web.upload(imports, file);
        String job = imports + "/" + uploaded.path("id").asString();
        JsonNode progress = web.post(
                job + "/run",
                Map.of("mapping", uploaded.path("mapping"), "options", Map.of("target", "ME", "mode", "NEW_ONLY")));
        while (List.of("UPLOADED", "RUNNING").contains(progress.path("state").asString())) {
            patience(start);
            Thread.sleep(100);
            progress = web.get(job);
        }
        double seconds = seconds(start);
        int rows = progress.path("imported").asInt();
        if (rows < options.imported()) {
            throw new IOException("The import took " + rows + " rows only: " + progress);
        }
        return rate(work, wanted, rows / seconds, target);
    }

    /** Each imported customer is told to others; sales keeps a replica. */
    private Finding events(Instant start, long before) throws Exception {
        while (arrived() < before + options.imported()) {
            patience(start);
            Thread.sleep(100);
        }
        return rate(
                "events of that import, written to the outbox, sent and kept by sales-service",
                "≥ 2,000 events/s",
                options.imported() / seconds(start),
                2_000);
    }

    private Finding rate(String work, String target, double perSecond, int least) {
        String measured = String.format(Locale.ROOT, "%,.0f/s", perSecond);
        return options.imported() < ENOUGH
                ? new Finding(work, target, measured + ", too few rows to judge", Verdict.NOT_MEASURED)
                : Finding.of(work, target, measured, perSecond >= least);
    }

    private long arrived() throws Exception {
        try (Connection sales = suite.database("sales")) {
            return Rows.count(sales, "select count(*) from known_customer");
        }
    }

    private void writeCsv(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("name,city,industry,contact,phone\n");
            for (int i = 0; i < options.imported(); i++) {
                out.write(String.join(",", row("Benchfield", i)));
                out.write('\n');
            }
        }
    }

    private void writeXlsx(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("customers");
            List<String> headings = List.of("name", "city", "industry", "contact", "phone");
            for (int line = 0; line <= options.imported(); line++) {
                List<String> cells = line == 0 ? headings : row("Sheetfield", line);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line, column, cells.get(column));
                }
            }
        }
    }

    /** Names alike enough to make the duplicate check work, and each of them another. */
    private static List<String> row(String word, int number) {
        String code = Integer.toString(number * 7_919 + 100_003, Character.MAX_RADIX);
        String trade = TRADES.get(number % TRADES.size());
        return List.of(
                code + " " + word + " " + trade,
                "Shanghai",
                "",
                "Contact " + number,
                "+86 21 " + (60_000_000 + number));
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    private static void patience(Instant start) throws IOException {
        if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
            throw new IOException("It did not end within " + PATIENCE);
        }
    }
}
