package com.zhike.crm.surveys.followed;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FollowedTests {

    private static final String URI = "/api/surveys/followed";

    private final SurveyDesk desk;

    private final Questions questions = Questions.asking()
            .add("文字", "TEXT", Map.of())
            .choice("选择", "SINGLE", "甲", "乙")
            .add("评分", "SCALE", Map.of());

    FollowedTests(SurveyDesk desk) {
        this.desk = desk;
    }

    @Test
    void eachEmployeeFollowsHisOwnQuestions() {
        JsonNode survey = desk.published(questions);
        desk.filled(ZHANG_WEI, survey, desk.sheet(desk.customerOf(ZHANG_WEI), questions.chose("选择", "乙")));

        // nothing chosen yet: the newest survey's first question with options
        JsonNode suggested = desk.seen(SURVEYOR, URI).get(0);
        assertThat(suggested.path("title").asString()).isEqualTo("选择");
        assertThat(suggested.path("suggested").asBoolean()).isTrue();

        assertThat(follow(ADMIN, URI + "/default", survey, "评分")).hasStatusOk();
        assertThat(desk.seen(LI_NA, URI).get(0).path("title").asString()).isEqualTo("评分");

        assertThat(follow(ZHANG_WEI, URI, survey, "选择")).hasStatusOk();
        JsonNode mine = desk.seen(ZHANG_WEI, URI).get(0);
        assertThat(mine.path("suggested").asBoolean()).isFalse();
        assertThat(mine.path("answers").asInt()).isEqualTo(1);
        assertThat(mine.path("top").asString()).isEqualTo("乙");
        assertThat(mine.path("options").get(1).path("share").decimalValue()).isEqualByComparingTo("100");
        assertThat(desk.seen(LI_NA, URI).get(0).path("title").asString()).isEqualTo("评分");

        desk.done(SURVEYOR, "/api/surveys/" + id(survey) + "/close", Map.of());
        assertThat(desk.seen(ZHANG_WEI, URI).get(0).path("surveyStatus").asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void wordsCannotBeFollowedAndOnlyAdministratorsChooseForEverybody() {
        JsonNode survey = desk.published(questions);

        assertThat(follow(ZHANG_WEI, URI, survey, "文字")).hasStatus(400);
        assertThat(follow(ZHANG_WEI, URI + "/default", survey, "评分")).hasStatus(403);
    }

    private MvcTestResult follow(Person person, String uri, JsonNode survey, String question) {
        return desk.put(
                person,
                uri,
                0,
                Map.of(
                        "questions",
                        List.of(Map.of("surveyId", id(survey), "questionId", questions.id(question), "chart", "PIE"))));
    }
}
