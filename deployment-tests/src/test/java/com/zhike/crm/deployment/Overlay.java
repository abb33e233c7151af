package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** An overlay as it would be applied. */
record Overlay(String name, List<JsonNode> resources) {

    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static Stream<Overlay> all() {
        Assumptions.assumeTrue(
                Kustomize.isThere(), "Neither kubectl nor kustomize is here: the manifests were not checked");
        return Tree.list("k8s/overlays").stream()
                .map(directory -> of(directory.getFileName().toString()));
    }

    static Overlay of(String name) {
        return RENDERED.computeIfAbsent(name, _ -> {
            try {
                return new Overlay(name, Tree.documents(Kustomize.render("k8s/overlays/" + name)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        });
    }

    List<JsonNode> all(String kind) {
        return resources.stream()
                .filter(resource -> resource.path("kind").asString().equals(kind))
                .toList();
    }

    JsonNode one(String kind, String name) {
        List<JsonNode> found = all(kind).stream()
                .filter(resource -> resource.at("/metadata/name").asString().equals(name))
                .toList();
        assertThat(found).as("%s %s in %s", kind, name, this.name).hasSize(1);
        return found.getFirst();
    }

    /** What the container of a service gets to know, secrets left out. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        JsonNode container = one("Deployment", service).at("/spec/template/spec/containers/0");
        container
                .path("envFrom")
                .forEach(source -> one(
                                "ConfigMap", source.at("/configMapRef/name").asString())
                        .path("data")
                        .properties()
                        .forEach(entry ->
                                environment.put(entry.getKey(), entry.getValue().asString())));
        container
                .path("env")
                .forEach(variable -> environment.put(
                        variable.path("name").asString(), variable.path("value").asString("from a secret")));
        return environment;
    }

    @Override
    public String toString() {
        return name;
    }
}
