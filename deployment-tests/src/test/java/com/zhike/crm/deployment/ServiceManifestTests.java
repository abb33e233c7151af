package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** How every service runs in a cluster. */
class ServiceManifestTests {

    private static final String DEFAULTS = "platform-starter/src/main/resources/platform-defaults.properties";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(CRM_[A-Z_]+)(:[^}]*)?}");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyServiceHasWhatItNeeds(Overlay overlay) {
        assertThat(Tree.services()).hasSizeGreaterThan(7).allSatisfy(service -> {
            for (String kind : List.of(
                    "Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "HorizontalPodAutoscaler")) {
                JsonNode resource = overlay.one(kind, service);
                assertThat(resource.toString()).contains("\"app.kubernetes.io/name\":\"" + service + "\"");
            }
            assertThat(overlay.one("HorizontalPodAutoscaler", service)
                            .at("/spec/scaleTargetRef/name")
                            .asString())
                    .isEqualTo(service);
            assertThat(container(overlay, service).path("image").asString()).contains("zhike-crm/" + service);
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theSelectorsOfAServiceMeetItsPodsOnly(Overlay overlay) {
        assertThat(Tree.services()).allSatisfy(service -> {
            JsonNode labels = overlay.one("Deployment", service).at("/spec/template/metadata/labels");
            for (JsonNode selector : List.of(
                    overlay.one("Deployment", service).at("/spec/selector/matchLabels"),
                    overlay.one("Service", service).at("/spec/selector"),
                    overlay.one("PodDisruptionBudget", service).at("/spec/selector/matchLabels"))) {
                assertThat(selector.path("app.kubernetes.io/name").asString()).isEqualTo(service);
                assertThat(labels.properties()).containsAll(selector.properties());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void livenessAsksNobodyElse(Overlay overlay) {
        assertThat(Tree.services()).allSatisfy(service -> {
            JsonNode container = container(overlay, service);
            assertThat(container.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
            assertThat(container.at("/startupProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
            assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
        });
        assertThat(defaults().keySet()).doesNotContain("management.endpoint.health.group.liveness.include");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void podsAreRestricted(Overlay overlay) {
        assertThat(Tree.services()).allSatisfy(service -> {
            JsonNode pod = overlay.one("Deployment", service).at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asString())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            JsonNode context = pod.at("/containers/0/securityContext");
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
            assertThat(pod.at("/containers/0/resources/limits/memory").asString())
                    .isNotEmpty();
            assertThat(pod.path("topologySpreadConstraints")).isNotEmpty();
        });
        assertThat(overlay.all("Namespace").getFirst().toString())
                .contains("\"pod-security.kubernetes.io/enforce\":\"restricted\"");
    }

    /** HTTP, the listeners and the outbox end one after the other, each within the time of a phase. */
    @ParameterizedTest
    @MethodSource("overlays")
    void thereIsTimeToStop(Overlay overlay) {
        int phase = Integer.parseInt(defaults()
                .getProperty("spring.lifecycle.timeout-per-shutdown-phase")
                .replace("s", ""));
        assertThat(defaults().getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(Tree.services()).allSatisfy(service -> {
            JsonNode pod = overlay.one("Deployment", service).at("/spec/template/spec");
            int sleep = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
            assertThat(sleep).isPositive();
            assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(sleep + 3 * phase);
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyServiceIsToldWhatItAsksFor(Overlay overlay) {
        assertThat(Tree.services()).allSatisfy(service -> {
            Map<String, String> environment = overlay.environment(service);
            assertThat(environment.keySet())
                    .contains("CRM_DB_URL", "CRM_DB_USER", "CRM_DB_PASSWORD", "CRM_KAFKA", "CRM_ISSUER")
                    .containsAll(addressesAndSecrets(service));
            assertThat(environment.get("CRM_DB_URL"))
                    .endsWith(
                            "/" + Tree.application(service).at("/crm/database").asString(service));
        });
    }

    /** Kubernetes puts in only what was said before. */
    @ParameterizedTest
    @MethodSource("overlays")
    void noVariableIsMadeOfAnother(Overlay overlay) {
        assertThat(Tree.services())
                .allSatisfy(service ->
                        assertThat(overlay.environment(service).values()).noneMatch(value -> value.contains("$(")));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void nothingIsSaidThatNobodyHears(Overlay overlay) {
        Set<String> heard = new TreeSet<>(variables(Tree.text(DEFAULTS)));
        Tree.services()
                .forEach(
                        service -> heard.addAll(variables(Tree.text(service + "/src/main/resources/application.yml"))));
        // bound by its name, without a placeholder
        heard.add("CRM_SECURITY_KEYS");

        assertThat(Tree.services())
                .allSatisfy(service -> assertThat(overlay.environment(service).keySet().stream()
                                .filter(name -> name.startsWith("CRM_") && !name.startsWith("CRM_DOCUMENTS_S3_")))
                        .isSubsetOf(heard));
    }

    @Test
    void theNameOfEveryImageIsThatOfTheService() {
        assertThat(Tree.services())
                .allSatisfy(service -> assertThat(Files.exists(Tree.file("k8s/base/" + service)))
                        .as("k8s/base/" + service)
                        .isTrue());
    }

    private static Set<String> addressesAndSecrets(String service) {
        Set<String> wanted = new TreeSet<>(variables(Tree.text(service + "/src/main/resources/application.yml")));
        wanted.removeIf(name -> !name.endsWith("_SERVICE") && !name.endsWith("_SECRET"));
        return wanted;
    }

    private static Set<String> variables(String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher found = VARIABLE.matcher(text); found.find(); ) {
            names.add(found.group(1));
        }
        return names;
    }

    private static JsonNode container(Overlay overlay, String service) {
        return overlay.one("Deployment", service).at("/spec/template/spec/containers/0");
    }

    private static Properties defaults() {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Tree.file(DEFAULTS))) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
