package com.zhike.crm.customers.statistics;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.test.IntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StageProgressTests {

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void someProgress() {
        Api zhang = Api.of(mvc, ZHANG_WEI);
        UUID moved = zhang.register("进展一公司");
        log(zhang, moved, "2026-03-31T15:59:00Z");
        log(zhang, moved, "2026-03-31T16:01:00Z");
        zhang.post("/api/customers/{id}/stage", Map.of("stage", "quotation"), moved);
        zhang.register("进展二公司");
        Api.of(mvc, ZHAO_LEI).register("进展三公司");
        zhang.registerPublic("进展公共公司");
    }

    private static void log(Api caller, UUID customer, String at) {
        caller.post(
                "/api/activities",
                Map.of("customerId", customer, "type", "call", "happenedAt", Instant.parse(at), "content", "x"));
    }

    @Test
    void customersAreCountedWhereTheyAreNow() {
        assertThat(progress(Api.of(mvc, ZHANG_WEI), ""))
                .startsWith("first-contact 1 0")
                .contains("quotation 1 2")
                .hasSize(7);
    }

    @Test
    void theDirectorSeesHisDepartments() {
        assertThat(progress(Api.of(mvc, DIRECTOR), "")).contains("first-contact 2 0", "quotation 1 2");
        assertThat(progress(Api.of(mvc, DIRECTOR), "?departmentId=" + SALES_TWO))
                .contains("first-contact 1 0", "quotation 0 0");
        assertThat(progress(Api.of(mvc, DIRECTOR), "?employeeId=" + ZHANG_WEI.id()))
                .contains("first-contact 1 0", "quotation 1 2");
    }

    @Test
    void thePeriodRestrictsActivitiesByBusinessDays() {
        assertThat(progress(Api.of(mvc, ZHANG_WEI), "?from=2026-04-01&to=2026-04-01"))
                .contains("quotation 1 1");
        assertThat(progress(Api.of(mvc, ZHANG_WEI), "?from=2026-04-02&to=2026-04-30"))
                .contains("quotation 1 0");
    }

    private static List<String> progress(Api caller, String query) {
        return caller.get("/api/stage-progress" + query)
                .body()
                .valueStream()
                .map(step -> step.at("/stage").asString() + " "
                        + step.at("/customers").asInt() + " "
                        + step.at("/activities").asInt())
                .toList();
    }
}
