package com.zhike.crm.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An expression of an alert or of a dashboard. */
record Watched(String where, String expression) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SELECTOR = Pattern.compile("\\b([a-z]\\w*_\\w+|up)\\b(?:\\{([^}]*)})?(?!\\s*\\()");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"");

    /** A metric, with the labels it is chosen by. */
    record Selector(String metric, Set<String> labels) {}

    static List<Watched> in(Path observability) throws IOException {
        List<Watched> all = new ArrayList<>();
        JsonNode alerts = JSON.valueToTree(new Yaml().load(Files.readString(observability.resolve("alerts.yaml"))));
        alerts.at("/spec/groups")
                .forEach(group -> group.path("rules")
                        .forEach(rule -> all.add(new Watched(
                                rule.path("alert").asString(), rule.path("expr").asString()))));
        try (Stream<Path> dashboards = Files.list(observability.resolve("dashboards"))) {
            for (Path dashboard : dashboards.sorted().toList()) {
                JSON.readTree(Files.readString(dashboard))
                        .findValues("targets")
                        .forEach(targets -> targets.forEach(target -> all.add(new Watched(
                                dashboard.getFileName().toString(),
                                target.path("expr").asString()))));
            }
        }
        return all;
    }

    List<Selector> selectors() {
        return SELECTOR.matcher(GROUPING.matcher(expression).replaceAll(""))
                .results()
                .map(found -> new Selector(found.group(1), found.group(2) == null ? Set.of() : names(found.group(2))))
                .toList();
    }

    /** The labels that its result is split by. */
    Set<String> grouping() {
        Set<String> labels = new TreeSet<>();
        GROUPING.matcher(expression)
                .results()
                .forEach(found -> labels.addAll(List.of(found.group(1).split("\\s*,\\s*"))));
        return labels;
    }

    private static Set<String> names(String matchers) {
        return MATCHER.matcher(matchers)
                .results()
                .map((MatchResult label) -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
