package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question goes around: asked with points, answered by a colleague, adopted; in the browsers of both. */
class KnowledgeJourneyTests {

    private static final int PROMISED = 5;
    private static final int BEST_ANSWER = 20;
    private static final int ANSWER = 2;
    private static final int ADOPTION = 3;

    private final Suite suite = Suite.running();

    @Test
    void aQuestionIsAskedWithPointsAnsweredAndAdopted() {
        String title = "旅程：怎样约到客户的分管副总 <b>" + UUID.randomUUID() + "</b>";
        try (Desk desk = new Desk(suite.gateway())) {
            Screen asker = new Screen(desk.signIn("wang.fang"));
            Screen colleague = new Screen(desk.signIn("zhou.jie"));
            int askersPoints = comeBy("wang.fang");
            int colleaguesPoints = comeBy("zhou.jie");

            String question = ask(asker, title);
            awaitBalance("wang.fang", askersPoints - PROMISED);

            answer(colleague, question);
            awaitBalance("zhou.jie", colleaguesPoints + ANSWER);

            adopt(asker, question);
            awaitBalance("wang.fang", askersPoints - PROMISED + ADOPTION);
            awaitBalance("zhou.jie", colleaguesPoints + ANSWER + BEST_ANSWER + PROMISED);
            theLedgerTellsWhy(colleague, title);
        }
    }

    @Test
    void aDraftIsPreviewedPublishedAndRead() {
        String title = "旅程公告 " + UUID.randomUUID();
        try (Desk desk = new Desk(suite.gateway())) {
            Screen editor = new Screen(desk.signIn("content"));
            editor.open("/announcements/new");
            editor.fill("标题", title);
            editor.page().locator(".rich-text-area").fill("请大家周五前完成客户盘点");
            editor.press("保存并预览");
            editor.awaitRecord("announcements");
            String announcement = editor.lastOfPath();
            assertThat(suite.as("li.na").status("/api/announcements/" + announcement))
                    .isEqualTo(404);
            editor.press("发布");
            editor.sees("阅读回执");

            Screen reader = new Screen(desk.signIn("li.na"));
            reader.open("/announcements");
            reader.page()
                    .locator("a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            reader.sees("请大家周五前完成客户盘点");

            Wait.until(
                    "the receipt of the reader",
                    Duration.ofSeconds(15),
                    () -> suite.as("content")
                            .get("/api/announcements/" + announcement + "/readings")
                            .valueStream()
                            .anyMatch(row -> row.path("name").asString().equals("李娜")
                                    && !row.path("readAt").isNull()),
                    Boolean::booleanValue);
        }
    }

    private static String ask(Screen asker, String title) {
        asker.open("/knowledge/questions/new");
        asker.fill("问题", title);
        asker.fill("补充说明", "<script>alert(1)</script>\n已经约过两次");
        asker.fill("悬赏分", String.valueOf(PROMISED));
        asker.press("提交问题");
        asker.awaitRecord("questions");
        asker.sees(title);
        return asker.lastOfPath();
    }

    private static void answer(Screen colleague, String question) {
        colleague.open("/knowledge/questions/" + question);
        colleague.press("我来回答");
        colleague.fill("我的回答", "请他的同行做个引荐，比直接打电话管用");
        colleague.press("提交回答");
        colleague.sees("请他的同行做个引荐，比直接打电话管用");
    }

    private static void adopt(Screen asker, String question) {
        asker.open("/knowledge/questions/" + question);
        asker.press("采纳为最佳答案");
        asker.press("确定");
        asker.sees("最佳答案");
        asker.sees("已解决");
    }

    private static void theLedgerTellsWhy(Screen colleague, String title) {
        colleague.open("/knowledge/points");
        colleague.sees("获得悬赏");
        colleague.sees(title);
    }

    /** So that the reward for coming by today does not count for the journey, and there is something to promise. */
    private int comeBy(String username) {
        suite.as(username).act("/api/points/visits", Map.of());
        suite.as("content")
                .act(
                        "/api/points/corrections",
                        Map.of(
                                "employeeId",
                                suite.as(username).get("/api/me").path("id").asString(),
                                "points",
                                PROMISED,
                                "note",
                                "旅程"));
        return balance(username);
    }

    /** The page answers before the points have moved, because it shows what was typed. */
    private void awaitBalance(String username, int points) {
        Wait.until(
                "the points of " + username, Duration.ofSeconds(10), () -> balance(username), found -> found == points);
    }

    private int balance(String username) {
        return suite.as(username).get("/api/points/me").path("balance").asInt();
    }
}
