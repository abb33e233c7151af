package com.zhike.crm.surveys.sheet;

import static com.zhike.crm.surveys.SurveyDesk.TODAY;
import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.SurveyEvent.AnswerSheetSubmitted;
import com.zhike.crm.events.SurveyEvent.AnswerSheetVoided;
import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.StubCustomerService;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SheetIntegrationTests {

    private final SurveyDesk desk;

    private final PublishedEvents published;

    private final JdbcClient jdbc;

    private final Questions questions =
            Questions.asking().choice("满意吗", "SINGLE", "满意", "不满意").add("建议", "TEXT", Map.of());

    private final JsonNode survey;

    private final UUID customer;

    SheetIntegrationTests(SurveyDesk desk, PublishedEvents published, JdbcClient jdbc) {
        this.desk = desk;
        this.published = published;
        this.jdbc = jdbc;
        this.survey = desk.published(questions);
        this.customer = desk.customerOf(ZHANG_WEI, "finance", "b");
    }

    @Test
    void aSheetIsEnteredForACustomerAndTheWorldHearsOfIt() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, satisfied());

        assertThat(sheet.path("status").asString()).isEqualTo("VALID");
        assertThat(sheet.path("industry").asString()).isEqualTo("finance");
        assertThat(sheet.path("employeeName").asString()).isEqualTo(ZHANG_WEI.name());
        assertThat(sheet.path("answers").get(0).path("options").get(0).asString())
                .isEqualTo("满意");
        AnswerSheetSubmitted told = published.await(
                AnswerSheetSubmitted.class, event -> event.sheetId().equals(id(sheet)));
        assertThat(told.customerId()).isEqualTo(customer);
        assertThat(told.employeeId()).isEqualTo(ZHANG_WEI.id());
        assertThat(told.surveyTitle()).isEqualTo(survey.path("title").asString());
    }

    @Test
    void whatIsMissingIsSaidAtTheQuestion() {
        MvcTestResult refused = desk.fill(ZHANG_WEI, survey, desk.sheet(customer));

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("answers." + questions.id("满意吗"));
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("answer-required");
    }

    @Test
    void aDraftMayBeIncompleteAndIsNobodyElsesBusiness() {
        Map<String, Object> body = desk.sheet(customer);
        body.put("draft", true);
        JsonNode draft = desk.filled(ZHANG_WEI, survey, body);
        String uri = "/api/answer-sheets/" + id(draft);
        assertThat(desk.get(DIRECTOR, uri)).hasStatus(404);
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);
        assertThat(collected()).isZero();

        MvcTestResult submitted = desk.put(ZHANG_WEI, uri, 0, satisfied());

        assertThat(submitted).hasStatusOk();
        assertThat(desk.body(submitted).path("status").asString()).isEqualTo("VALID");
        assertThat(collected()).isEqualTo(1);
        assertThat(desk.request(ZHANG_WEI, HttpMethod.DELETE, uri, Map.of())).hasStatus(409);
    }

    @Test
    void aDraftIsThrownAway() {
        Map<String, Object> body = desk.sheet(customer);
        body.put("draft", true);
        String uri = "/api/answer-sheets/" + id(desk.filled(ZHANG_WEI, survey, body));

        assertThat(desk.request(ZHANG_WEI, HttpMethod.DELETE, uri, Map.of())).hasStatus(204);
        assertThat(desk.get(ZHANG_WEI, uri)).hasStatus(404);
    }

    @Test
    void onePerCustomerUnlessTheSurveyTakesSeveral() {
        JsonNode first = desk.filled(ZHANG_WEI, survey, satisfied());
        MvcTestResult second = desk.fill(ZHANG_WEI, survey, satisfied());
        assertThat(second).hasStatus(409);
        assertThat(second)
                .bodyJson()
                .extractingPath("$.sheetId")
                .isEqualTo(id(first).toString());

        JsonNode waves = desk.published(questions, true);
        desk.filled(ZHANG_WEI, waves, satisfied());
        assertThat(desk.filled(ZHANG_WEI, waves, satisfied()).path("wave").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatACustomerCanBeAskedIsListedWithWhatHeSaidBefore() {
        desk.filled(ZHANG_WEI, survey, satisfied());

        JsonNode open = desk.seen(ZHANG_WEI, "/api/surveys/open?customerId=" + customer);

        JsonNode mine = only(open);
        assertThat(mine.path("fits").asBoolean()).isTrue();
        assertThat(mine.path("former").get(0).path("answeredOn").asString()).isEqualTo(TODAY.toString());
        assertThat(desk.get(ZHAO_LEI, "/api/surveys/open?customerId=" + customer))
                .hasStatus(400);
    }

    @Test
    void onlyThoseWhoTakePartEnterAnswers() {
        Map<String, Object> body = desk.survey(questions);
        body.put("participantIds", List.of(LI_NA.id()));
        JsonNode draft = desk.created(SURVEYOR, "/api/surveys", body);
        assertThat(draft.path("participants").get(0).path("name").asString()).isEqualTo(LI_NA.name());
        JsonNode limited = desk.done(SURVEYOR, "/api/surveys/" + id(draft) + "/publish", Map.of());
        UUID hers = desk.customerOf(LI_NA);

        assertThat(desk.fill(ZHANG_WEI, limited, satisfied())).hasStatus(403);
        assertThat(desk.seen(ZHANG_WEI, "/api/surveys/open?customerId=" + customer)
                        .valueStream())
                .noneMatch(open -> open.path("surveyId")
                        .asString()
                        .equals(limited.path("id").asString()));
        assertThat(isAnswerable(limited, ZHANG_WEI)).isFalse();
        assertThat(isAnswerable(limited, LI_NA)).isTrue();
        assertThat(isAnswerable(limited, SURVEYOR)).isTrue();
        assertThat(desk.filled(LI_NA, limited, desk.sheet(hers, questions.chose("满意吗", "满意")))
                        .path("status")
                        .asString())
                .isEqualTo("VALID");
    }

    private boolean isAnswerable(JsonNode survey, Person reader) {
        return desk.seen(reader, "/api/surveys?size=100")
                .path("items")
                .valueStream()
                .filter(row -> row.path("id").asString().equals(id(survey).toString()))
                .findFirst()
                .orElseThrow()
                .path("answerable")
                .asBoolean();
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBefore() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, satisfied());
        String uri = "/api/answer-sheets/" + id(sheet);

        Map<String, Object> other = desk.sheet(customer, questions.chose("满意吗", "不满意"));
        assertThat(desk.put(ZHANG_WEI, uri, sheet.path("version").asLong(), other))
                .hasStatusOk();

        JsonNode change = desk.seen(ZHANG_WEI, uri + "/history").path("items").get(0);
        assertThat(change.path("field").asString()).isEqualTo("满意吗");
        assertThat(change.path("old").asString()).isEqualTo("满意");
        assertThat(change.path("now").asString()).isEqualTo("不满意");
        assertThat(desk.put(ZHANG_WEI, uri, sheet.path("version").asLong(), other))
                .hasStatus(412);
    }

    @Test
    void afterAWeekOnlyDesignersCorrect() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, satisfied());
        String uri = "/api/answer-sheets/" + id(sheet);
        jdbc.sql("update answer_sheet set submitted_at = :then where id = :id")
                .param("then", Timestamp.from(Instant.now().minus(8, ChronoUnit.DAYS)))
                .param("id", id(sheet))
                .update();

        assertThat(desk.seen(ZHANG_WEI, uri).path("correctable").asBoolean()).isFalse();
        assertThat(desk.put(ZHANG_WEI, uri, 0, satisfied())).hasStatus(403);
        assertThat(desk.seen(SURVEYOR, uri).path("correctable").asBoolean()).isTrue();
    }

    @Test
    void aVoidSheetStaysAndDoesNotCount() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, satisfied());
        String uri = "/api/answer-sheets/" + id(sheet);

        assertThat(desk.post(ZHANG_WEI, uri + "/void", Map.of("reason", " "))).hasStatus(400);
        JsonNode voided = desk.done(ZHANG_WEI, uri + "/void", Map.of("reason", "录错客户"));

        assertThat(voided.path("voidReason").asString()).isEqualTo("录错客户");
        assertThat(collected()).isZero();
        assertThat(desk.put(ZHANG_WEI, uri, voided.path("version").asLong(), satisfied()))
                .hasStatus(409);
        published.await(AnswerSheetVoided.class, event -> event.sheetId().equals(id(sheet)));
        desk.filled(ZHANG_WEI, survey, satisfied());
    }

    @Test
    void nobodyAnswersForACustomerThatIsNotHis() {
        assertThat(desk.fill(ZHAO_LEI, survey, satisfied()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("customer-unknown");
        assertThat(desk.fill(MANAGER_ONE, survey, satisfied())).hasStatus(201);
    }

    @Test
    void aHelperAnswersBecauseTheCustomerServiceVouchesForHim() {
        StubCustomerService.knows(customer, "客户", ZHANG_WEI.id(), ZHANG_WEI.departmentId());

        JsonNode sheet = desk.filled(ZHAO_LEI, survey, satisfied());

        // what is known of the customer already stays
        assertThat(sheet.path("industry").asString()).isEqualTo("finance");
        assertThat(sheet.path("employeeName").asString()).isEqualTo(ZHAO_LEI.name());
    }

    @Test
    void aLeaderNamesWhoAskedButOnlyOneOfHisPeople() {
        Map<String, Object> body = satisfied();
        body.put("employeeId", ZHAO_LEI.id());
        assertThat(desk.fill(MANAGER_ONE, survey, body)).hasStatus(400);
        body.put("employeeId", ZHANG_WEI.id());
        assertThat(desk.filled(MANAGER_ONE, survey, body).path("employeeName").asString())
                .isEqualTo(ZHANG_WEI.name());
    }

    @Test
    void aClosedSurveyTakesNothingAnyMore() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, satisfied());
        desk.done(SURVEYOR, "/api/surveys/" + id(survey) + "/close", Map.of());

        assertThat(desk.fill(ZHANG_WEI, survey, desk.sheet(desk.customerOf(ZHANG_WEI))))
                .hasStatus(409);
        assertThat(desk.put(
                        ZHANG_WEI,
                        "/api/answer-sheets/" + id(sheet),
                        sheet.path("version").asLong(),
                        satisfied()))
                .hasStatus(409);
        assertThat(desk.fill(ZHANG_WEI, desk.created(SURVEYOR, "/api/surveys", desk.survey(questions)), satisfied()))
                .hasStatus(404);
    }

    @Test
    void tomorrowNobodyHasAnsweredYet() {
        Map<String, Object> body = satisfied();
        body.put("answeredOn", TODAY.plusDays(1).toString());
        assertThat(desk.fill(ZHANG_WEI, survey, body)).hasStatus(400);
    }

    @Test
    void textStaysText() {
        String markup = "<img src=x onerror=alert(1)>";
        JsonNode sheet = desk.filled(
                ZHANG_WEI,
                survey,
                desk.sheet(customer, questions.chose("满意吗", "满意"), questions.answer("建议", "text", markup)));

        assertThat(sheet.path("answers").get(1).path("text").asString()).isEqualTo(markup);
    }

    private Map<String, Object> satisfied() {
        return desk.sheet(customer, questions.chose("满意吗", "满意"));
    }

    private JsonNode only(JsonNode open) {
        for (JsonNode one : open) {
            if (one.path("surveyId").asString().equals(id(survey).toString())) {
                return one;
            }
        }
        throw new AssertionError("The survey is not among " + open);
    }

    private int collected() {
        return desk.seen(SURVEYOR, "/api/surveys/" + id(survey))
                .path("collected")
                .asInt();
    }
}
