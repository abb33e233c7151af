package com.zhike.crm.test.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes requests for an operation: good ones, and such with one thing wrong. */
final class Fuzzer {

    private final Samples samples;

    private final RandomGenerator random;

    Fuzzer(Samples samples, RandomGenerator random) {
        this.samples = samples;
        this.random = random;
    }

    /** A request with nothing wrong as far as the document tells. */
    FuzzRequest good(Operation operation) {
        FuzzRequest request = new FuzzRequest(operation);
        for (JsonNode parameter : operation.details().path("parameters")) {
            String name = parameter.path("name").asString();
            JsonNode schema = samples.resolve(parameter.path("schema"));
            switch (parameter.path("in").asString()) {
                case "path" -> request.path.put(name, pathVariable(operation, name, schema));
                case "header" -> request.headers.put(name, "\"0\"");
                default -> {
                    if (parameter.path("required").asBoolean() || random.nextInt(5) == 0) {
                        request.query(name, plain(samples.valid(name, schema)));
                    }
                }
            }
        }
        JsonNode schema = operation.details().at("/requestBody/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            request.json(samples.valid("", schema));
        }
        return request;
    }

    /** A request with one thing wrong. */
    FuzzRequest bad(Operation operation) {
        FuzzRequest request = good(operation);
        List<Runnable> ways = new ArrayList<>();
        for (JsonNode parameter : operation.details().path("parameters")) {
            ways.add(() -> spoil(request, parameter));
        }
        JsonNode schema = operation.details().at("/requestBody/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            Stream.generate(() -> (Runnable) () -> request.json(spoiled(samples.valid("", schema))))
                    .limit(6)
                    .forEach(ways::add);
        }
        ways.add(() -> {
            request.headers.put(
                    "Content-Type", samples.one(List.of("application/json", "text/plain", "multipart/form-data")));
            request.raw(samples.one(Mischief.BODIES));
        });
        ways.add(() ->
                request.headers.put("Accept", samples.one(List.of("text/html", "image/png", "nonsense", "*/*;q=x"))));
        ways.add(() ->
                request.headers.put("Idempotency-Key", samples.one(List.of(" ", "x".repeat(300), "a b", "äöü"))));
        samples.one(ways).run();
        return request;
    }

    private void spoil(FuzzRequest request, JsonNode parameter) {
        String name = parameter.path("name").asString();
        switch (parameter.path("in").asString()) {
            case "path" -> request.path.put(name, segment(Mischief.text(samples)));
            case "header" ->
                request.headers.put(
                        name,
                        samples.one(List.of("", "0", "*", "\"x\"", "\"-1\"", "W/\"0\"", "\"99999999999999999999\"")));
            default -> request.query(name, shortened(Mischief.text(samples), ""));
        }
    }

    /** The same value with one of its members, however deep, replaced, left out or doubled. */
    private @Nullable Object spoiled(@Nullable Object value) {
        if (value instanceof Map<?, ?> object && !object.isEmpty() && random.nextInt(8) > 0) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(object);
            Object key = samples.one(List.copyOf(object.keySet()));
            if (random.nextInt(6) == 0) {
                copy.remove(key);
            } else {
                copy.put(key, spoiled(object.get(key)));
            }
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(3) > 0) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.set(0, spoiled(list.getFirst()));
            return random.nextBoolean()
                    ? copy
                    : Stream.concat(copy.stream(), copy.stream()).toList();
        }
        return Mischief.value(samples, value instanceof String ? random.nextInt(4) > 0 : random.nextInt(4) == 0);
    }

    private String pathVariable(Operation operation, String name, JsonNode schema) {
        String collection = operation.path().substring(0, operation.path().indexOf("/{" + name + "}"));
        return segment(plain(samples.valid(collection, schema)));
    }

    private static String plain(@Nullable Object value) {
        return value instanceof List<?> list ? plain(list.isEmpty() ? "" : list.getFirst()) : String.valueOf(value);
    }

    /** Tomcat refuses these three by itself, with a page of its own, before any filter of ours sees them. */
    private static String segment(String text) {
        return shortened(text, "x").replaceAll("[/\\\\\u0000]", "x");
    }

    /** What fits into a line of HTTP. */
    private static String shortened(String text, String whenEmpty) {
        return text.isBlank() ? whenEmpty : text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }
}
