package com.zhike.crm.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this repository. */
final class Tree {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final JsonMapper JSON = new JsonMapper();

    private Tree() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode yaml(String path) {
        return documents(text(path)).getFirst();
    }

    static List<JsonNode> documents(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(500);
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : new Yaml(options).loadAll(yaml)) {
            documents.add(JSON.valueToTree(document));
        }
        return documents;
    }

    static List<Path> list(String directory) {
        try (Stream<Path> entries = Files.list(file(directory))) {
            return entries.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The modules that run as services: those with an application.yml. */
    static List<String> services() {
        return list(".").stream()
                .filter(module -> Files.exists(module.resolve("src/main/resources/application.yml")))
                .map(module -> module.getFileName().toString())
                .toList();
    }

    static JsonNode application(String service) {
        return yaml(service + "/src/main/resources/application.yml");
    }
}
