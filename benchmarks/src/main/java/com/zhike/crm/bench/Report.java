package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The figures beside their targets, as a page of Markdown. */
record Report(Options options, List<Finding> findings) {

    String text() throws IOException {
        StringBuilder page = new StringBuilder("# Benchmark\n\n");
        page.append("%s; %s, %d processors, %s; %,d customers, %,d orders, loads of %d s.\n\n"
                .formatted(
                        LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        options.rows(),
                        options.orders(),
                        options.seconds()));
        page.append("One run on one machine, the load generator included: compare ratios, not machines. ");
        page.append("Load averages at the end %s; much more than the processors says that others worked here too.\n\n"
                .formatted(load()));
        page.append("| Work | Target | Measured | |\n|---|---|---|---|\n");
        for (Finding finding : findings) {
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            finding.work(),
                            finding.target(),
                            finding.measured(),
                            finding.verdict().shown()));
        }
        return page.toString();
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("an unnamed processor");
    }

    private static String load() throws IOException {
        String[] averages = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return String.join(", ", List.of(averages).subList(0, 3));
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 / 1024 + " GiB")
                .findFirst()
                .orElse("");
    }
}
