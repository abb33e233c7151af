package com.zhike.crm.knowledge.question;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.events.KnowledgeEvent.AnswerAccepted;
import com.zhike.crm.events.KnowledgeEvent.AnswerCommented;
import com.zhike.crm.events.KnowledgeEvent.AnswerPosted;
import com.zhike.crm.events.KnowledgeEvent.QuestionAsked;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class QuestionIntegrationTests {

    private static final String LIST = "/api/questions";

    private final KnowledgeDesk desk;

    private final PublishedEvents published;

    private final JdbcClient jdbc;

    private final QuestionService questions;

    QuestionIntegrationTests(
            KnowledgeDesk desk, PublishedEvents published, JdbcClient jdbc, QuestionService questions) {
        this.desk = desk;
        this.published = published;
        this.jdbc = jdbc;
        this.questions = questions;
    }

    @Test
    void askingAnsweringAndAdoptingMovesPointsAndTheWorldHearsOfIt() {
        desk.endow(ZHANG_WEI, 50);
        int asker = desk.balance(ZHANG_WEI);
        UUID question = KnowledgeDesk.id(desk.created(
                ZHANG_WEI, LIST, Map.of("title", "账期怎么谈", "points", 30, "invitedIds", List.of(ZHAO_LEI.id()))));
        asker += 20; // welcomed with his first question
        assertThat(desk.balance(ZHANG_WEI)).isEqualTo(asker - 30);

        UUID answer = desk.answer(ZHAO_LEI, question, "先看对方的付款记录");
        assertThat(desk.balance(ZHAO_LEI)).isEqualTo(22);
        JsonNode solved = desk.done(ZHANG_WEI, "/api/answers/" + answer + "/accept", Map.of());
        desk.done(ZHANG_WEI, "/api/answers/" + answer + "/accept", Map.of());

        assertThat(solved.path("status").asString()).isEqualTo("SOLVED");
        assertThat(solved.path("answers").path(0).path("accepted").asBoolean()).isTrue();
        assertThat(desk.balance(ZHAO_LEI)).isEqualTo(22 + 20 + 30);
        assertThat(desk.balance(ZHANG_WEI)).isEqualTo(asker - 30 + 3);
        assertThat(published
                        .await(QuestionAsked.class, event -> event.questionId().equals(question))
                        .directedTo())
                .containsExactly(ZHAO_LEI.id());
        published.await(AnswerPosted.class, event -> event.answerId().equals(answer));
        assertThat(published
                        .await(AnswerAccepted.class, event -> event.answerId().equals(answer))
                        .points())
                .isEqualTo(50);
        assertThat(desk.seen(ZHAO_LEI, "/api/points/entries")
                        .path("items")
                        .path(0)
                        .path("balance")
                        .asInt())
                .isEqualTo(72);
        assertThat(desk.seen(LI_NA, "/api/points/ranking?byBestAnswers=true")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("赵磊");
    }

    @Test
    void nobodyPromisesWhatHeDoesNotHave() {
        int balance = desk.done(SUN_LI, "/api/points/visits", Map.of())
                .path("balance")
                .asInt();
        MvcTestResult refused = desk.post(SUN_LI, LIST, Map.of("title", "太贵", "points", balance + 1));

        assertThat(refused).hasStatus(400);
        assertThat(desk.code(refused)).isEqualTo("points-too-few");
        assertThat(desk.titles(SUN_LI, LIST + "?tab=mine")).isEmpty();
        desk.question(SUN_LI, "刚好", balance);
        assertThat(desk.balance(SUN_LI)).isZero();
    }

    @Test
    void twoQuestionsAtOnceDoNotSpendTheSamePoints() throws Exception {
        List<Integer> statuses;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = people
                    .invokeAll(Collections.<Callable<Integer>>nCopies(
                            4,
                            () -> desk.post(MANAGER_TWO, LIST, Map.of("title", "同时", "points", 15))
                                    .getResponse()
                                    .getStatus()))
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        assertThat(statuses).containsExactly(201, 400, 400, 400);
        assertThat(desk.balance(MANAGER_TWO)).isEqualTo(5);
    }

    @Test
    void whatNobodyAnsweredCanBeTakenBackWithItsPoints() {
        UUID question = desk.question(DIRECTOR, "撤回", 10);
        assertThat(desk.balance(DIRECTOR)).isEqualTo(10);
        assertThat(desk.delete(LI_NA, LIST + "/" + question)).hasStatus(403);

        assertThat(desk.delete(DIRECTOR, LIST + "/" + question)).hasStatus(204);

        assertThat(desk.get(DIRECTOR, LIST + "/" + question)).hasStatus(404);
        assertThat(desk.balance(DIRECTOR)).isEqualTo(20);
    }

    @Test
    void anAnsweredQuestionIsClosedInsteadAndThePromiseIsGone() {
        UUID question = desk.question(SURVEYOR, "关闭", 10);
        desk.answer(LI_NA, question, "不知道");

        assertThat(desk.code(desk.delete(SURVEYOR, LIST + "/" + question))).isEqualTo("question-answered");
        desk.done(SURVEYOR, LIST + "/" + question + "/close", Map.of());

        assertThat(desk.balance(SURVEYOR)).isEqualTo(10);
        assertThat(desk.code(desk.post(LI_NA, LIST + "/" + question + "/answers", Map.of("text", "晚了"))))
                .isEqualTo("question-closed");
    }

    @Test
    void adoptingOnesOwnAnswerEarnsNothing() {
        UUID question = desk.question(BOSS, "自问自答", 10);
        UUID answer = desk.answer(BOSS, question, "我知道了");

        desk.done(BOSS, "/api/answers/" + answer + "/accept", Map.of());

        assertThat(desk.balance(BOSS)).isEqualTo(10);
    }

    @Test
    void theAskerMayChangeHisMindOnceAndThePointsFollow() {
        UUID question = desk.question(MANAGER_ONE, "换一个", 10);
        UUID first = desk.answer(ADMIN, question, "甲");
        UUID second = desk.answer(CONTENT, question, "乙");
        int admin = desk.balance(ADMIN);
        int content = desk.balance(CONTENT);
        assertThat(desk.post(LI_NA, "/api/answers/" + first + "/accept", Map.of()))
                .hasStatus(403);
        assertThat(desk.post(CONTENT, "/api/answers/" + second + "/accept", Map.of()))
                .hasStatus(403);

        desk.done(MANAGER_ONE, "/api/answers/" + first + "/accept", Map.of());
        assertThat(desk.balance(ADMIN)).isEqualTo(admin + 30);
        desk.done(MANAGER_ONE, "/api/answers/" + second + "/accept", Map.of());

        assertThat(desk.balance(ADMIN)).isEqualTo(admin);
        assertThat(desk.balance(CONTENT)).isEqualTo(content + 30);
        assertThat(desk.balance(MANAGER_ONE)).isEqualTo(10 + 3);
        assertThat(desk.code(desk.post(MANAGER_ONE, "/api/answers/" + first + "/accept", Map.of())))
                .isEqualTo("adoption-final");
        desk.done(CONTENT, "/api/answers/" + first + "/accept", Map.of());
        assertThat(desk.balance(ADMIN)).isEqualTo(admin + 30);
    }

    @Test
    void whoeverKeepsOrderRemovesAnAnswerAndItsPoints() {
        UUID question = desk.question(ZHAO_LEI, "违规", 0);
        UUID answer = desk.answer(LI_NA, question, "广告");
        int before = desk.balance(LI_NA);
        assertThat(desk.delete(ZHANG_WEI, "/api/answers/" + answer)).hasStatus(403);

        assertThat(desk.delete(CONTENT, "/api/answers/" + answer)).hasStatus(204);

        assertThat(desk.balance(LI_NA)).isEqualTo(before - 2 - 10);
    }

    @Test
    void votesCountOncePerReaderAndNotOnOnesOwnAnswer() {
        UUID question = desk.question(ZHAO_LEI, "投票", 0);
        UUID answer = desk.answer(SUN_LI, question, "好");
        String vote = "/api/answers/" + answer + "/vote";
        desk.request(ADMIN, HttpMethod.PUT, vote, Map.of("useful", true));
        int points = desk.balance(ADMIN);
        desk.request(ADMIN, HttpMethod.PUT, vote, Map.of("useful", false));

        JsonNode seen = desk.seen(ADMIN, LIST + "/" + question).path("answers").path(0);
        assertThat(seen.path("useful").asInt()).isZero();
        assertThat(seen.path("notUseful").asInt()).isEqualTo(1);
        assertThat(desk.balance(ADMIN)).isEqualTo(points);
        assertThat(desk.code(desk.request(SUN_LI, HttpMethod.PUT, vote, Map.of("useful", true))))
                .isEqualTo("own-answer");
    }

    @Test
    void similarQuestionsAreShownAndDuplicatesMerged() {
        UUID first = desk.question(ZHAO_LEI, "如何申请样品", 0);
        UUID second = desk.question(LI_NA, "样品怎么申请", 0);
        desk.answer(ZHANG_WEI, second, "在办公系统里填单");

        assertThat(desk.seen(LI_NA, LIST + "/similar?title=" + KnowledgeDesk.encoded("申请样品的流程"))
                        .valueStream()
                        .map(row -> row.path("title").asString()))
                .contains("如何申请样品", "样品怎么申请");
        assertThat(desk.post(LI_NA, LIST + "/" + second + "/merge", Map.of("into", first)))
                .hasStatus(403);
        desk.done(CONTENT, LIST + "/" + second + "/merge", Map.of("into", first));

        assertThat(desk.seen(LI_NA, LIST + "/" + first).path("answers").size()).isEqualTo(1);
        assertThat(desk.seen(LI_NA, LIST + "/" + second).path("mergedInto").asString())
                .isEqualTo(first.toString());
        assertThat(desk.titles(LI_NA, LIST + "?q=" + KnowledgeDesk.encoded("填单")))
                .containsExactly("如何申请样品");
    }

    @Test
    void aQuestionLeftUnhandledCostsPointsOnce() {
        UUID question = desk.question(ADMIN, "忘了", 0);
        desk.answer(LI_NA, question, "答");
        int before = desk.balance(ADMIN);
        jdbc.sql("update question set expires_on = current_date - 1 where id = :id")
                .param("id", question)
                .update();

        questions.expire();
        questions.expire();

        assertThat(desk.balance(ADMIN)).isEqualTo(before - 10);
        assertThat(desk.titles(CONTENT, LIST + "?tab=overdue")).contains("忘了");
    }

    @Test
    void anAnswerBecomesAnArticleThatNamesBoth() {
        UUID question = desk.question(ZHAO_LEI, "价格保护是什么", 0);
        UUID answer = desk.answer(SUN_LI, question, "<b>降价</b>后补差");

        UUID article = UUID.fromString(desk.created(CONTENT, "/api/answers/" + answer + "/article", Map.of())
                .asString());

        JsonNode view = desk.seen(CONTENT, "/api/articles/" + article);
        assertThat(view.path("body").asString()).isEqualTo("<p>&lt;b&gt;降价&lt;/b&gt;后补差</p>");
        assertThat(view.path("authorName").asString()).isEqualTo("徐文");
        assertThat(view.path("contributorName").asString()).isEqualTo("孙丽");
    }

    @Test
    void theLedgerCannotBeRewritten() {
        desk.endow(LI_NA, 5);

        assertThatThrownBy(
                        () -> jdbc.sql("update point_entry set points = 1000").update())
                .hasMessageContaining("corrected by further entries");
        assertThatThrownBy(() -> jdbc.sql("delete from point_entry").update())
                .hasMessageContaining("corrected by further entries");
    }

    @Test
    void remarksOnAnswersAreToldOf() {
        UUID question = desk.question(ZHAO_LEI, "评论", 0);
        UUID answer = desk.answer(SUN_LI, question, "好");

        desk.created(LI_NA, "/api/answers/" + answer + "/comments", Map.of("text", "<i>补充</i>"));

        AnswerCommented told =
                published.await(AnswerCommented.class, event -> event.answerId().equals(answer));
        assertThat(told.answeredBy()).isEqualTo(SUN_LI.id());
        assertThat(told.commentedBy()).isEqualTo(LI_NA.id());
    }

    @Test
    void othersLookAtTheirOwnPointsOnly() {
        assertThat(desk.get(LI_NA, "/api/points/entries?employeeId=" + ADMIN.id()))
                .hasStatus(403);
        assertThat(desk.get(CONTENT, "/api/points/entries?employeeId=" + ADMIN.id()))
                .hasStatusOk();
        int before =
                desk.done(LI_NA, "/api/points/visits", Map.of()).path("balance").asInt();
        assertThat(desk.done(LI_NA, "/api/points/visits", Map.of())
                        .path("balance")
                        .asInt())
                .isEqualTo(before);
    }
}
