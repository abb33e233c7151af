package com.zhike.crm.test.openapi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes values that a schema of the document allows, with ids of rows that exist as far as they are known. */
final class Samples {

    private static final List<String> WORDS =
            List.of("fuzz", "fuzz-1", "a", "矩阵有限公司", "fuzz@zhike.test", "#00ff00", "2026-03", "https://zhike.test/a");

    private static final int DEEPEST = 6;

    private final JsonNode schemas;

    private final RandomGenerator random;

    private final Map<String, List<String>> known = new HashMap<>();

    Samples(JsonNode document, RandomGenerator random) {
        this.schemas = document.at("/components/schemas");
        this.random = random;
    }

    /** From now on the value is one of those that a field or a path takes. */
    void learn(String name, String value) {
        known.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /** The schema itself, wherever it stands. */
    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        for (JsonNode alternative : schema.path("oneOf").isEmpty() ? schema.path("anyOf") : schema.path("oneOf")) {
            if (!alternative.path("type").asString("").equals("null")) {
                return resolve(alternative);
            }
        }
        return schema;
    }

    /** A value that the schema allows. */
    @Nullable
    Object valid(String name, JsonNode schema) {
        return valid(name, schema, 0);
    }

    private @Nullable Object valid(String name, JsonNode given, int depth) {
        JsonNode schema = resolve(given);
        List<String> rows = known.get(name);
        if (rows != null && random.nextInt(5) > 0) {
            return one(rows);
        }
        if (!schema.path("enum").isEmpty()) {
            return one(schema.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> depth > DEEPEST ? List.of() : list(name, schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> random.nextBoolean();
            case "null" -> null;
            default -> text(schema);
        };
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("string") : type.asString("string");
    }

    private Map<String, @Nullable Object> object(JsonNode schema, int depth) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean wanted = required.contains(property.getKey()) || (depth < DEEPEST && random.nextInt(3) == 0);
            if (wanted) {
                object.put(property.getKey(), valid(property.getKey(), property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private List<@Nullable Object> list(String name, JsonNode schema, int depth) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = Math.max(1, schema.path("minItems").asInt(0)); i > 0; i--) {
            items.add(valid(one, schema.path("items"), depth + 1));
        }
        return items;
    }

    private Number number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        return least
                + random.nextLong(
                        Math.max(1, Math.min(30, schema.path("maximum").asLong(30) - least)));
    }

    private String text(JsonNode schema) {
        String format = schema.path("format").asString("");
        Instant moment = Instant.parse("2026-03-04T01:00:00Z").plus(Duration.ofDays(random.nextInt(90)));
        return switch (format) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> LocalDate.ofInstant(moment, java.time.ZoneOffset.UTC).toString();
            case "date-time" -> moment.toString();
            case "email" -> "fuzz@zhike.test";
            default -> word(schema);
        };
    }

    private String word(JsonNode schema) {
        String pattern = schema.path("pattern").asString(".*");
        int longest = schema.path("maxLength").asInt(100);
        String number = Integer.toString(random.nextInt(100_000));
        List<String> fitting = WORDS.stream()
                .map(word -> random.nextBoolean() ? word + number : word)
                .filter(word -> word.matches(pattern) && word.length() <= longest)
                .toList();
        return fitting.isEmpty() ? "a" : one(fitting);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
