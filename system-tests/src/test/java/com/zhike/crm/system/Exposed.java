package com.zhike.crm.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a part of the suite shows to Prometheus. */
record Exposed(List<Sample> samples) {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    record Sample(String metric, Map<String, String> labels) {

        private static Sample of(MatchResult line) {
            return new Sample(
                    line.group(1),
                    line.group(2) == null
                            ? Map.of()
                            : LABEL.matcher(line.group(2))
                                    .results()
                                    .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2))));
        }
    }

    static Exposed by(int port) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI page = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
            String body = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
            return new Exposed(SAMPLE.matcher(body).results().map(Sample::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What all of them show. */
    static Exposed together(Stream<Exposed> parts) {
        return new Exposed(parts.flatMap(part -> part.samples().stream()).toList());
    }

    boolean has(String metric) {
        return of(metric).findAny().isPresent();
    }

    Set<String> labels(String metric) {
        return of(metric).flatMap(sample -> sample.labels().keySet().stream()).collect(Collectors.toSet());
    }

    Set<String> values(String metric, String label) {
        return of(metric).map(sample -> sample.labels().getOrDefault(label, "")).collect(Collectors.toSet());
    }

    private Stream<Sample> of(String metric) {
        return samples.stream().filter(sample -> sample.metric().equals(metric));
    }
}
