package com.zhike.crm.customers.stage;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class StageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void sevenStagesAreShippedInTheirOrder() {
        assertThat(Api.of(mvc, ZHANG_WEI)
                        .get("/api/stages")
                        .body()
                        .valueStream()
                        .map(stage -> stage.at("/code").asString()))
                .containsExactly(
                        "first-contact",
                        "needs-confirmed",
                        "solution",
                        "quotation",
                        "negotiation",
                        "signed",
                        "after-sales");
    }

    @Test
    void onlyWhoEditsSettingsDefinesStages() {
        assertThat(Api.of(mvc, ZHANG_WEI).post("/api/stages", stage("trial", 8)).status())
                .isEqualTo(403);
    }

    @Test
    void aStageIsAddedRenamedAndRemoved() {
        Api admin = Api.of(mvc, ADMIN);

        assertThat(admin.post("/api/stages", stage("pilot", 9)).status()).isEqualTo(201);
        assertThat(admin.post("/api/stages", stage("pilot", 9)).text("/errors/0/code"))
                .isEqualTo("stage-exists");
        Answer renamed = admin.put(
                "/api/stages/{code}",
                Map.of("code", "pilot", "zh", "试点", "en", "Pilot", "position", 9, "signed", false, "funnel", false),
                0,
                "pilot");
        assertThat(renamed.text("/zh")).isEqualTo("试点");
        assertThat(admin.delete("/api/stages/pilot").status()).isEqualTo(204);
        assertThat(admin.delete("/api/stages/pilot").status()).isEqualTo(404);
    }

    @Test
    void aStageInUseStays() {
        Api zhang = Api.of(mvc, ZHANG_WEI);
        UUID customer = zhang.register("占用阶段公司");
        zhang.post("/api/customers/{id}/stage", Map.of("stage", "after-sales"), customer);

        Answer answer = Api.of(mvc, ADMIN).delete("/api/stages/after-sales");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("stage-in-use");
    }

    private static Map<String, Object> stage(String code, int position) {
        return Map.of("code", code, "zh", code, "en", code, "position", position, "signed", false, "funnel", true);
    }
}
