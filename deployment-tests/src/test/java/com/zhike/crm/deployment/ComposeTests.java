package com.zhike.crm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComposeTests {

    private static final String FILE = Tree.text("docker-compose.yml");
    private static final JsonNode SERVICES = Tree.documents(FILE).getFirst().path("services");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?");
    private static final Pattern SETTING = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    @Test
    void everyServiceIsThereAndWaitsForWhatItNeeds() {
        assertThat(Tree.services()).allSatisfy(service -> {
            JsonNode described = SERVICES.path(service);
            assertThat(described.at("/build/args/SERVICE").asString()).isEqualTo(service);
            assertThat(described.at("/depends_on/postgresql/condition").asString())
                    .isEqualTo("service_healthy");
            assertThat(described.at("/depends_on/kafka/condition").asString()).isEqualTo("service_healthy");
            assertThat(described.path("read_only").asBoolean()).isTrue();
            assertThat(described.at("/environment/CRM_DB_URL").asString())
                    .endsWith(
                            "/" + Tree.application(service).at("/crm/database").asString(service));
        });
    }

    @Test
    void theGatewayWaitsForEverybody() {
        assertThat(Tree.services().stream().filter(service -> !service.equals("gateway")))
                .allSatisfy(service -> assertThat(SERVICES.at("/gateway/depends_on/" + service + "/condition")
                                .asString())
                        .isEqualTo("service_healthy"));
    }

    @Test
    void everythingThatLastsHasAHealthcheckOfItsOwnOrOfItsImage() {
        assertThat(Set.of("postgresql", "kafka", "keycloak"))
                .allSatisfy(part ->
                        assertThat(SERVICES.path(part).has("healthcheck")).isTrue());
        assertThat(Tree.text("Dockerfile")).contains("HEALTHCHECK");
    }

    @Test
    void onlyTheGatewayAndKeycloakAreReachedFromOutside() {
        assertThat(SERVICES.properties())
                .allSatisfy(service -> service.getValue()
                        .path("ports")
                        .forEach(port -> assertThat(port.asString())
                                .matches(published -> published.startsWith("127.0.0.1:")
                                        || Set.of("gateway", "keycloak").contains(service.getKey()))));
    }

    @Test
    void everySecretIsAskedForAndNoneIsGiven() {
        Set<String> required = new TreeSet<>();
        for (Matcher found = REQUIRED.matcher(FILE); found.find(); ) {
            required.add(found.group(1));
        }
        Set<String> offered = new TreeSet<>();
        for (Matcher found = SETTING.matcher(Tree.text(".env.example")); found.find(); ) {
            offered.add(found.group(1));
            assertThat(found.group(2)).isEqualTo("change-me");
        }

        assertThat(required).hasSizeGreaterThan(10);
        assertThat(offered).containsAll(required);
        assertThat(Tree.text(".gitignore").lines()).contains(".env");
        assertThat(FILE.lines().filter(line -> line.matches(".*(PASSWORD|SECRET)[A-Z_]*: .*")))
                .allSatisfy(line -> assertThat(line).contains("${"));
    }

    @Test
    void prometheusKnowsEveryService() {
        String targets = Tree.text("deploy/observability/prometheus.yml");

        assertThat(Tree.services()).allSatisfy(service -> assertThat(targets).contains("- " + service + ":8080"));
    }

    @Test
    void prometheusWarnsOfWhatItWarnsOfInACluster() {
        assertThat(Tree.yaml("deploy/observability/alerts.yml").path("groups"))
                .isNotEmpty()
                .isEqualTo(Tree.yaml("k8s/components/observability/alerts.yaml").at("/spec/groups"));
        assertThat(Tree.text("deploy/observability/prometheus.yml")).contains("alerts.yml");
    }
}
