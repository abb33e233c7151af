package com.zhike.crm.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTests {

    private static final Path KEYCLOAK = Path.of("..", "keycloak");

    private final Realm realm = new Realm(KEYCLOAK.resolve("crm-realm.json"));

    @Test
    void theDemoCompanyIsAddedToTheServiceAccounts() {
        JsonNode users = users(realm.with(KEYCLOAK.resolve("demo-company.json")));

        assertThat(users).hasSize(16);
        assertThat(names(users)).contains("service-account-crm-team-admin", "director", "zhang.wei");
    }

    @Test
    void withoutTheDemoNobodyHasAKnownPassword() {
        assertThat(realm.alone()).doesNotContain("Zhike-demo", "crm-cli", "directAccessGrantsEnabled\":true");
        assertThat(names(users(realm.alone()))).allMatch(name -> name.startsWith("service-account-"));
    }

    @Test
    void everySecretComesFromOutside() {
        for (JsonNode client : new JsonMapper().readTree(realm.alone()).path("clients")) {
            assertThat(client.path("secret").asString()).matches("\\$\\{CRM_\\w+}");
        }
    }

    @Test
    void theSignInPageIsOursWhereTheThemeIsAndKeycloaksElsewhere() {
        assertThat(new JsonMapper().readTree(realm.alone()).path("loginTheme").asString())
                .isEqualTo("${CRM_LOGIN_THEME:keycloak.v2}");
        assertThat(KEYCLOAK.resolve("themes/crm/login/theme.properties")).exists();
    }

    private static JsonNode users(String json) {
        return new JsonMapper().readTree(json).path("users");
    }

    private static List<String> names(JsonNode users) {
        return StreamSupport.stream(users.spliterator(), false)
                .map(user -> user.path("username").asString())
                .toList();
    }
}
