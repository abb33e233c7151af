package com.zhike.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What {@code ./crm bench} runs. */
public final class Bench {

    private final Suite suite;

    private final Options options;

    private final List<Finding> findings = new ArrayList<>();

    private final Instant begin = Instant.now();

    private Bench(Suite suite, Options options) {
        this.suite = suite;
        this.options = options;
    }

    public static void main(String[] words) throws Exception {
        Options options;
        try {
            options = Options.of(words);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        new Bench(Suite.ofEnvironment(), options).measure();
    }

    private void measure() throws Exception {
        // whoever sees everything, and a manager whose scope has to be kept
        Web everything = new Web(suite, "admin");
        Web scoped = new Web(suite, "manager1");
        try {
            if (!options.running()) {
                tell("Starting the suite", () -> new Starts(suite).measure());
                suite.crm("down");
                suite.fast().crm("up", "-d");
            }
            tell("Telling events", () -> new Delays(suite, everything, options).measure());
            tell("Importing files", () -> new Imports(suite, everything, options).measure());
            tell("Making rows", () -> Rows.make(suite, options));
            Lists lists = new Lists(suite, everything, scoped, options);
            tell("Reading lists and figures", lists::measure);
            tell("Passing the gateway", () -> new Passing(suite, scoped, options).measure());
        } finally {
            if (!options.running()) {
                suite.crm("down");
            }
        }
        tell(
                "What is not there",
                () -> List.of(Finding.notMeasured(
                        "export of 100,000 customers to xlsx",
                        "first byte < 1 s, heap < 256 MiB",
                        "not part of the run")));
        System.out.println("The report is in " + file());
    }

    /** The report is written after each step, so that a run that breaks off leaves what it found. */
    private void tell(String title, Step step) throws Exception {
        System.out.printf("%4d s  %s%n", Duration.between(begin, Instant.now()).toSeconds(), title);
        List<Finding> found = step.run();
        found.forEach(finding -> System.out.println("        " + finding.work() + ": " + finding.measured() + "  ("
                + finding.target() + ", " + finding.verdict().shown() + ")"));
        findings.addAll(found);
        Files.writeString(file(), new Report(options, findings).text());
    }

    private Path file() throws IOException {
        return Files.createDirectories(suite.home()).resolve("report.md");
    }

    /** A part of the run. */
    private interface Step {
        List<Finding> run() throws Exception;
    }
}
