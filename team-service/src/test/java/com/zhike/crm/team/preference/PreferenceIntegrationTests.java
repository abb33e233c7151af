package com.zhike.crm.team.preference;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.team.Team;
import com.zhike.crm.team.TeamServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TeamServiceTest
class PreferenceIntegrationTests {

    private static final String COLUMNS = "/api/preferences/list.customers";

    @Autowired
    Team team;

    @BeforeEach
    void takeOver() {
        team.takeOver();
        team.delete("zhang.wei", COLUMNS);
    }

    @Test
    void aPreferenceIsKeptReplacedAndForgotten() {
        assertThat(team.get("zhang.wei", COLUMNS)).hasStatus(204);

        assertThat(team.put("zhang.wei", COLUMNS, null, "{\"columns\": [\"name\", \"电话\"], \"odd\": \"\\u0000\"}"))
                .hasStatus(204);
        assertThat(team.get("zhang.wei", COLUMNS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.columns[1]")
                .isEqualTo("电话");

        team.put("zhang.wei", COLUMNS, null, "[1]");
        assertThat(team.get("zhang.wei", COLUMNS)).bodyText().isEqualTo("[1]");

        assertThat(team.delete("zhang.wei", COLUMNS)).hasStatus(204);
        assertThat(team.get("zhang.wei", COLUMNS)).hasStatus(204);
    }

    @Test
    void everybodyHasHisOwn() {
        team.put("zhang.wei", COLUMNS, null, "[1]");

        assertThat(team.get("admin", COLUMNS)).hasStatus(204);
        team.delete("admin", COLUMNS);
        assertThat(team.get("zhang.wei", COLUMNS)).hasStatusOk();
    }

    @Test
    void whatIsNoSmallJsonIsRefused() {
        assertThat(code(COLUMNS, "{\"a\":")).isEqualTo("preference-not-json");
        assertThat(code(COLUMNS, "")).isEqualTo("preference-not-json");
        assertThat(code(COLUMNS, "[1] [2]")).isEqualTo("preference-not-json");
        assertThat(code(COLUMNS, "\"" + "长".repeat(11_000) + "\"")).isEqualTo("preference-too-large");
        assertThat(code("/api/preferences/-x", "[1]")).isEqualTo("preference-key-form");
        assertThat(team.put("zhang.wei", COLUMNS, null, "\"" + "a".repeat(32 * 1024 - 2) + "\""))
                .hasStatus(204);
    }

    private String code(String path, String body) {
        var answer = team.put("zhang.wei", path, null, body);
        assertThat(answer).hasStatus(400);
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(Team.body(answer))
                .path("errors")
                .path(0)
                .path("code")
                .asString();
    }
}
