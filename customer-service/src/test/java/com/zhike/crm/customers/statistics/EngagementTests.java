package com.zhike.crm.customers.statistics;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.TestCompany.Person;
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
class EngagementTests {

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void aBusyDay() {
        Api zhang = Api.of(mvc, ZHANG_WEI);
        UUID first = zhang.register("勤奋一公司");
        UUID second = zhang.register("勤奋二公司");
        zhang.post("/api/contacts", Map.of("customerId", first, "name", "周经理"));
        log(zhang, first, "visit");
        log(zhang, first, "visit");
        log(zhang, second, "call");
        Api li = Api.of(mvc, LI_NA);
        UUID third = li.register("勤奋三公司");
        log(li, third, "visit");
    }

    @Test
    void theBriefCountsWhatWasDoneInThePeriod() {
        assertThat(brief(ZHANG_WEI, "TODAY", "current"))
                .isEqualTo("2 customers, 1 contacts, 3 activities, 2 visits of 1");
        assertThat(brief(ZHANG_WEI, "TODAY", "previous"))
                .isEqualTo("0 customers, 0 contacts, 0 activities, 0 visits of 0");
        assertThat(brief(ZHANG_WEI, "YESTERDAY", "current")).startsWith("0 customers");
    }

    @Test
    void everybodySeesTheFiguresOfHisScope() {
        assertThat(brief(LI_NA, "TODAY", "current")).isEqualTo("1 customers, 0 contacts, 1 activities, 1 visits of 1");
        assertThat(brief(DIRECTOR, "TODAY", "current"))
                .isEqualTo("3 customers, 1 contacts, 4 activities, 3 visits of 2");
        assertThat(brief(MANAGER_TWO, "TODAY", "current")).startsWith("0 customers");
        assertThat(brief(DIRECTOR, "TODAY&mine=true", "current")).startsWith("0 customers");
    }

    @Test
    void theRankingIsTheSameForEverybodyButForOnesOwnMark() {
        assertThat(ranking(ZHANG_WEI, "VISITS")).containsExactly("1 张伟 2 own", "2 李娜 1");
        assertThat(ranking(LI_NA, "NEW_CUSTOMERS")).containsExactly("1 张伟 2", "2 李娜 1 own");
    }

    @Test
    void anUnknownPeriodIsRefusedAtTheField() {
        Api.Answer answer = Api.of(mvc, ZHANG_WEI).get("/api/customer-brief?period=SOMETIMES");

        assertThat(answer.status()).isEqualTo(400);
    }

    private static void log(Api caller, UUID customer, String type) {
        caller.post(
                "/api/activities",
                Map.of("customerId", customer, "type", type, "happenedAt", Instant.now(), "content", "x"));
    }

    private String brief(Person reader, String period, String side) {
        var figures = Api.of(mvc, reader)
                .get("/api/customer-brief?period=" + period)
                .body()
                .path(side);
        return "%s customers, %s contacts, %s activities, %s visits of %s"
                .formatted(
                        figures.path("customers").asInt(),
                        figures.path("contacts").asInt(),
                        figures.path("activities").asInt(),
                        figures.path("visits").asInt(),
                        figures.path("visited").asInt());
    }

    private List<String> ranking(Person reader, String by) {
        return Api.of(mvc, reader)
                .get("/api/customer-ranking?period=TODAY&by=" + by)
                .body()
                .valueStream()
                .map(one -> one.path("rank").asInt() + " " + one.path("name").asString() + " "
                        + one.path("value").asInt() + (one.path("own").asBoolean() ? " own" : ""))
                .toList();
    }
}
