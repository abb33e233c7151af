package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ManifestTests {

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyResourceFitsItsType(Overlay overlay) {
        List<String> problems = new ArrayList<>();
        overlay.resources()
                .forEach(resource -> Types.problems(resource)
                        .forEach(problem ->
                                problems.add(resource.at("/metadata/name").asString() + ": " + problem)));

        assertThat(overlay.resources()).hasSizeGreaterThan(50);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deployment", "Cluster", "Kafka", "KafkaTopic", "Keycloak", "HTTPRoute", "ServiceMonitor"})
    void aMistypedFieldIsNoticed(String kind) {
        Overlay.all().forEach(_ -> {});
        JsonNode resource = Overlay.of("staging").all(kind).getFirst().deepCopy();
        ((ObjectNode) resource.path("spec")).put("replicaz", 1);

        assertThat(Types.problems(resource)).hasSize(1);
    }

    @Test
    void aNumberWhereTextBelongsAndAMissingFieldAreNoticed() {
        List<JsonNode> wrong = Tree.documents("""
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata: {name: a}
            spec: {partitions: many}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: a}
            spec: {template: {}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: a}
            spec:
              selector: {matchLabels: {a: b}}
              template: {spec: {containers: [{name: a, ports: [{containerPort: http}]}]}}
            """);

        assertThat(wrong)
                .allSatisfy(resource -> assertThat(Types.problems(resource))
                        .as(resource.toString())
                        .hasSize(1));
    }

    @Test
    void everyComponentIsPartOfAnOverlay() {
        String overlays = String.join(
                "\n",
                Tree.list("k8s/overlays").stream()
                        .map(overlay -> Tree.text("k8s/overlays/" + overlay.getFileName() + "/kustomization.yaml"))
                        .toList());

        assertThat(Tree.list("k8s/components"))
                .allSatisfy(component -> assertThat(overlays).contains("../../components/" + component.getFileName()));
    }

    @Test
    void noFileIsForgotten() throws Exception {
        try (Stream<Path> files = Files.walk(Tree.file("k8s"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.getFileName().toString().equals("kustomization.yaml")))
                    .allSatisfy(file -> assertThat(Files.readString(file.resolveSibling("kustomization.yaml")))
                            .contains(file.getFileName().toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void noSecretIsInTheTree(Overlay overlay) {
        assertThat(overlay.all("Secret")).isEmpty();
    }
}
