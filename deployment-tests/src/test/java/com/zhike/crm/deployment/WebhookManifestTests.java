package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** That team-service may hear everything and tell it to the outside, and to nobody inside. */
class WebhookManifestTests {

    static Stream<Overlay> overlays() {
        return Overlay.all().filter(overlay -> !overlay.all("KafkaUser").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itHearsEveryTopicInAGroupOfItsOwn(Overlay overlay) {
        JsonNode rules = overlay.one("KafkaUser", "team-service").at("/spec/authorization/acls");
        List<String> readable = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.path("operations").toString().contains("Read"))
                .filter(rule -> rule.at("/resource/patternType").asString().equals("prefix"))
                .map(rule -> rule.at("/resource/type").asString() + " "
                        + rule.at("/resource/name").asString())
                .toList();

        assertThat(readable).anyMatch("group team-service-webhooks"::startsWith);
        assertThat(overlay.all("KafkaTopic")).isNotEmpty().allSatisfy(topic -> {
            String name = "topic " + topic.at("/metadata/name").asString();
            assertThat(readable).anyMatch(name::startsWith);
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itReachesTheOutsideOnly(Overlay overlay) {
        JsonNode policy = overlay.one("NetworkPolicy", "webhooks").path("spec");
        JsonNode way = policy.at("/egress/0");

        assertThat(policy.at("/podSelector/matchLabels")
                        .path("app.kubernetes.io/name")
                        .asString())
                .isEqualTo("team-service");
        assertThat(overlay.one("Deployment", "team-service")
                        .at("/spec/template/metadata/labels")
                        .path("app.kubernetes.io/name")
                        .asString())
                .isEqualTo("team-service");
        assertThat(policy.path("egress")).hasSize(1);
        assertThat(way.path("ports")).hasSize(1);
        assertThat(way.at("/ports/0/port").asInt()).isEqualTo(443);
        assertThat(way.at("/to/0/ipBlock/except").toString())
                .contains("\"10.0.0.0/8\"", "\"172.16.0.0/12\"", "\"192.168.0.0/16\"", "\"169.254.0.0/16\"");
        assertThat(way.at("/to/1/ipBlock/except").toString()).contains("\"fc00::/7\"");
    }
}
