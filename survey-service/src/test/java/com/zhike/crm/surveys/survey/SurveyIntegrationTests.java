package com.zhike.crm.surveys.survey;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.SurveyEvent;
import com.zhike.crm.events.SurveyEvent.SurveyClosed;
import com.zhike.crm.events.SurveyEvent.SurveyPublished;
import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SurveyIntegrationTests {

    private final SurveyDesk desk;

    private final PublishedEvents published;

    private final Questions questions = Questions.asking()
            .choice("满意吗", "SINGLE", "满意", "不满意")
            .add("评分", "SCALE", Map.of())
            .add("说明", "NOTE", Map.of());

    SurveyIntegrationTests(SurveyDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void aSurveyIsPublishedPausedAndClosedAndTheWorldHearsOfIt() {
        JsonNode draft = desk.created(SURVEYOR, "/api/surveys", desk.survey(questions));
        String uri = "/api/surveys/" + id(draft);
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("ownerName").asString()).isEqualTo(SURVEYOR.name());

        desk.done(SURVEYOR, uri + "/publish", Map.of());
        desk.done(SURVEYOR, uri + "/pause", Map.of());
        desk.done(SURVEYOR, uri + "/publish", Map.of());
        JsonNode closed = desk.done(SURVEYOR, uri + "/close", Map.of());

        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        published.await(SurveyClosed.class, event -> event.surveyId().equals(id(draft)));
        assertThat(published.of(SurveyEvent.class).stream()
                        .filter(event -> event.surveyId().equals(id(draft)))
                        .<Class<?>>map(Object::getClass)
                        .toList())
                .isEqualTo(List.of(SurveyPublished.class, SurveyClosed.class));
        assertThat(desk.seen(SURVEYOR, uri + "/history").path("items").findValuesAsString("now"))
                .containsExactly("CLOSED", "PUBLISHED", "PAUSED", "PUBLISHED");
    }

    @Test
    void aDraftIsTheBusinessOfDesignersOnly() {
        JsonNode draft = desk.created(SURVEYOR, "/api/surveys", desk.survey(questions));
        String uri = "/api/surveys/" + id(draft);
        String list = "/api/surveys?q=" + draft.path("title").asString();

        assertThat(desk.get(ZHANG_WEI, uri)).hasStatus(404);
        assertThat(desk.seen(ZHANG_WEI, list).path("total").asInt()).isZero();
        assertThat(desk.seen(SURVEYOR, list).path("total").asInt()).isEqualTo(1);
        desk.done(SURVEYOR, uri + "/publish", Map.of());
        assertThat(desk.get(ZHANG_WEI, uri)).hasStatusOk();
        assertThat(desk.seen(DIRECTOR, list + "&tab=published").path("items").findValuesAsString("questionCount"))
                .containsExactly("2");
        assertThat(desk.seen(DIRECTOR, list + "&tab=paused").path("total").asInt())
                .isZero();
    }

    @Test
    void theFirstSheetFreezesTheQuestionsButNotTheirWords() {
        JsonNode survey = desk.published(questions);
        String uri = "/api/surveys/" + id(survey);
        desk.filled(ZHANG_WEI, survey, desk.sheet(desk.customerOf(ZHANG_WEI), questions.chose("满意吗", "满意")));
        Map<String, Object> body = desk.survey(questions);
        long version = desk.seen(SURVEYOR, uri).path("version").asLong();

        questions.question("满意吗").put("title", "您满意吗");
        body.put("questionnaire", questions.questionnaire());
        MvcTestResult worded = desk.put(SURVEYOR, uri, version, body);
        assertThat(worded).hasStatusOk();
        assertThat(desk.body(worded).path("frozen").asBoolean()).isTrue();
        questions.question("满意吗").put("options", Questions.options("满意", "不满意", "一般"));
        body.put("questionnaire", questions.questionnaire());
        assertThat(desk.put(SURVEYOR, uri, desk.body(worded).path("version").asLong(), body))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("survey-frozen");

        JsonNode copy = desk.created(SURVEYOR, uri + "/copy", Map.of("title", "第二版"));
        assertThat(copy.path("edition").asInt()).isEqualTo(2);
        assertThat(copy.path("frozen").asBoolean()).isFalse();
        assertThat(copy.path("collected").asInt()).isZero();
        assertThat(copy.path("questionnaire")
                        .path("sections")
                        .get(0)
                        .path("questions")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void anotherDesignersChangeIsNotOverwritten() {
        JsonNode draft = desk.created(SURVEYOR, "/api/surveys", desk.survey(questions));
        String uri = "/api/surveys/" + id(draft);
        assertThat(desk.put(SURVEYOR, uri, 0, desk.survey(questions))).hasStatusOk();

        assertThat(desk.put(SURVEYOR, uri, 0, desk.survey(questions))).hasStatus(412);
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsRefusedWhereItStands() {
        Questions wrong = Questions.asking().choice("一项", "SINGLE", "只有这个");

        MvcTestResult refused = desk.post(SURVEYOR, "/api/surveys", desk.survey(wrong));

        assertThat(refused).hasStatus(400);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("questionnaire.sections[0].questions[0].options");
    }

    @Test
    void onlyADraftIsDeleted() {
        JsonNode draft = desk.created(SURVEYOR, "/api/surveys", desk.survey(questions));
        JsonNode open = desk.published(questions);

        assertThat(desk.request(SURVEYOR, HttpMethod.DELETE, "/api/surveys/" + id(draft), Map.of()))
                .hasStatus(204);
        assertThat(desk.get(SURVEYOR, "/api/surveys/" + id(draft))).hasStatus(404);
        assertThat(desk.request(SURVEYOR, HttpMethod.DELETE, "/api/surveys/" + id(open), Map.of()))
                .hasStatus(409);
    }
}
