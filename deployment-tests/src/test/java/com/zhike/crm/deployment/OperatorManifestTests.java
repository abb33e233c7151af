package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the databases, topics and the realm are the ones the services expect. */
class OperatorManifestTests {

    static Stream<Overlay> overlays() {
        return Overlay.all().filter(overlay -> !overlay.all("KafkaTopic").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyTopicOfAServiceIsThereWithItsDeadLetters(Overlay overlay) {
        Set<String> wanted = new TreeSet<>();
        Tree.services()
                .forEach(service -> topics(service).forEach(topic -> {
                    wanted.add(topic);
                    wanted.add(topic + ".dlt");
                }));

        assertThat(overlay.all("KafkaTopic"))
                .extracting(topic -> topic.at("/metadata/name").asString())
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(overlay.one("KafkaTopic", "crm.team.v1")
                        .at("/spec/config")
                        .path("cleanup.policy")
                        .asString())
                .isEqualTo("compact");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void aServiceMayWriteItsOwnTopicsAndDeadLettersOnly(Overlay overlay) {
        List<String> talkers = Tree.services().stream()
                .filter(service -> !topics(service).isEmpty())
                .toList();
        assertThat(talkers).hasSizeGreaterThan(6).allSatisfy(service -> {
            JsonNode rules = overlay.one("KafkaUser", service).at("/spec/authorization/acls");
            List<String> writable = StreamSupport.stream(rules.spliterator(), false)
                    .filter(rule -> rule.path("operations").toString().contains("Write"))
                    .map(rule -> rule.at("/resource/name").asString())
                    .filter(topic -> !topic.endsWith(".dlt"))
                    .toList();
            assertThat(writable).containsExactlyInAnyOrderElementsOf(topics(service));
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyServiceHasADatabaseAndItsOwner(Overlay overlay) {
        String roles =
                overlay.one("Cluster", "postgresql").at("/spec/managed/roles").toString();
        assertThat(Tree.services()).allSatisfy(service -> {
            String database = Tree.application(service).at("/crm/database").asString(service);
            JsonNode declared = overlay.one("Database", database);
            assertThat(declared.at("/spec/owner").asString()).isEqualTo(database);
            assertThat(roles).contains("\"name\":\"" + database + "\"", "\"name\":\"" + database + "-database\"");
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theRealmIsTheOneOfTheRepository(Overlay overlay) {
        JsonNode imported = overlay.one("KeycloakRealmImport", "crm").path("spec");
        JsonNode realm = new JsonMapper().readTree(Tree.text("keycloak/crm-realm.json"));

        assertThat(imported.path("realm")).isEqualTo(realm);
        assertThat(realm.toString()
                        .replaceAll("(?s).*?\\$\\{(CRM_[A-Z_]+)}|.+$", "$1 ")
                        .trim()
                        .split("\\s+"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(imported.path("placeholders").has(name))
                        .as(name)
                        .isTrue());
    }

    private static List<String> topics(String service) {
        JsonNode topics = Tree.application(service).at("/crm/messaging/topics");
        return topics.isArray()
                ? StreamSupport.stream(topics.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : topics.isString() ? List.of(topics.asString()) : List.of();
    }
}
