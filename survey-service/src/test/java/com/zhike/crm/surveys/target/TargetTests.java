package com.zhike.crm.surveys.target;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TargetTests {

    private final SurveyDesk desk;

    private final Questions questions = Questions.asking().choice("选择", "SINGLE", "甲", "乙");

    TargetTests(SurveyDesk desk) {
        this.desk = desk;
    }

    @Test
    void customersOfATargetListAreOpenAnsweredOrRefusedPerEmployee() {
        JsonNode survey = desk.published(questions);
        String uri = "/api/surveys/" + id(survey) + "/targets";
        UUID first = desk.customerOf(ZHANG_WEI);
        UUID second = desk.customerOf(ZHANG_WEI);
        UUID third = desk.customerOf(ZHAO_LEI);
        Map<String, Object> picked = Map.of("customerIds", List.of(first, second, third));
        assertThat(desk.done(SURVEYOR, uri, picked).path("added").asInt()).isEqualTo(3);
        assertThat(desk.done(SURVEYOR, uri, picked).path("added").asInt()).isZero();

        desk.filled(ZHANG_WEI, survey, desk.sheet(first, questions.chose("选择", "甲")));
        assertThat(desk.post(ZHANG_WEI, uri + "/" + second + "/refuse", Map.of("reason", "没有时间")))
                .hasStatus(204);

        assertThat(desk.seen(ZHANG_WEI, uri).path("total").asInt()).isEqualTo(2);
        assertThat(desk.seen(ZHANG_WEI, uri + "?state=REFUSED").path("items").findValuesAsString("refusal"))
                .containsExactly("没有时间");
        assertThat(desk.seen(SURVEYOR, uri + "?state=OPEN").path("items").findValuesAsString("employeeName"))
                .containsExactly(ZHAO_LEI.name());
        JsonNode progress = desk.seen(ZHANG_WEI, uri + "/progress");
        assertThat(progress.size()).isEqualTo(1);
        assertThat(progress.get(0).path("answered").asInt()).isEqualTo(1);
        assertThat(progress.get(0).path("refused").asInt()).isEqualTo(1);
        assertThat(desk.post(LI_NA, uri + "/" + third + "/refuse", Map.of("reason", "x")))
                .hasStatus(404);
        assertThat(desk.request(SURVEYOR, HttpMethod.DELETE, uri + "/" + third, Map.of()))
                .hasStatus(204);
        assertThat(desk.seen(SURVEYOR, uri).path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theListIsFilledByTheSurveysConditions() {
        Map<String, Object> body = desk.survey(questions);
        body.put("targetGroup", Map.of("industries", List.of("agriculture")));
        JsonNode survey = desk.created(SURVEYOR, "/api/surveys", body);
        UUID farmer = desk.customerOf(ZHANG_WEI, "agriculture", "a");
        desk.customerOf(ZHANG_WEI, "media", "a");
        String uri = "/api/surveys/" + id(survey) + "/targets";

        desk.done(SURVEYOR, uri, Map.of("customerIds", List.of(), "employeeId", LI_NA.id()));

        JsonNode targets = desk.seen(SURVEYOR, uri).path("items");
        assertThat(targets.findValuesAsString("customerId")).containsExactly(farmer.toString());
        assertThat(targets.findValuesAsString("employeeName")).containsExactly(LI_NA.name());
    }
}
