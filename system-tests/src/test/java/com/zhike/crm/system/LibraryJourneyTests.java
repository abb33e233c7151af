package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What those do who keep the company's knowledge: files for all, articles that are not ready, questions asked twice. */
class LibraryJourneyTests {

    private static final String EDITOR = "content";

    /** Nothing is due for him, so that no alarm covers his pages. */
    private static final String COLLEAGUE = "liu.yang";

    private final Suite suite = Suite.running();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileOfTheDownloadCentreIsTakenByAColleagueWhoMayNotReplaceIt() throws IOException {
        byte[] content = ("价格表 " + mark).getBytes(StandardCharsets.UTF_8);
        String name = "价格表 " + mark + ".txt";
        try (Desk desk = new Desk(suite.gateway())) {
            Screen editor = new Screen(desk.signIn(EDITOR));
            editor.open("/knowledge/downloads");
            editor.press("上传文件");
            editor.upload(new FilePayload(name, "text/plain", content));
            editor.page().locator(".attachments").getByText(name).waitFor();
            editor.press("确定");
            row(editor, name).waitFor();

            Screen colleague = new Screen(desk.signIn(COLLEAGUE));
            colleague.open("/knowledge/downloads");
            Locator row = row(colleague, name);
            Download taken = colleague
                    .page()
                    .waitForDownload(() -> row.getByText("下载").last().click());
            assertThat(taken.suggestedFilename()).isEqualTo(name);
            try (InputStream file = taken.createReadStream()) {
                assertThat(file.readAllBytes()).isEqualTo(content);
            }
            assertThat(row.getByText("管理").count()).isZero();

            editor.open("/knowledge/downloads");
            row(editor, name).getByText("管理").click();
            editor.tab("下载记录");
            editor.page().locator(".ant-drawer").getByText("刘洋").waitFor();
        }
    }

    @Test
    void anArticleIsSentBackWithAReasonAndNobodyElseSeesIt() {
        String title = "谈判要点 " + mark;
        Api author = suite.as(COLLEAGUE);
        String article = author.create("/api/articles", Map.of("title", title, "body", "<p>先听后说</p>"))
                .path("id")
                .asString();
        try (Desk desk = new Desk(suite.gateway())) {
            Screen writer = new Screen(desk.signIn(COLLEAGUE));
            writer.open("/knowledge/articles/" + article);
            writer.press("提交审核");
            writer.sees("待审核");

            Screen editor = new Screen(desk.signIn(EDITOR));
            editor.open("/knowledge/articles?tab=review");
            editor.page()
                    .locator("a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            editor.press("退回");
            editor.fill("退回原因", "请补充两个实例 " + mark);
            editor.press("确定");
            editor.sees("已退回");

            writer.open("/knowledge/articles/" + article);
            writer.sees("退回原因：请补充两个实例 " + mark);
            assertThat(suite.as("li.na").status("/api/articles/" + article)).isEqualTo(404);
            writer.press("提交审核");
            writer.sees("待审核");
        }
    }

    @Test
    void aQuestionAskedTwiceIsMergedAndItsAnswersGoAlong() {
        Api asker = suite.as(COLLEAGUE);
        String kept = ask(asker, "报价单有效期多久 " + mark);
        String duplicate = ask(asker, "报价的有效期 " + mark);
        suite.as("zhou.jie").create("/api/questions/" + duplicate + "/answers", Map.of("text", "三十天"));
        try (Desk desk = new Desk(suite.gateway())) {
            Screen moderator = new Screen(desk.signIn(EDITOR));
            moderator.open("/knowledge/questions/" + duplicate);
            moderator.press("合并重复问题");
            Wait.until(
                    "the other question to be found",
                    Duration.ofSeconds(10),
                    () -> suite.as(EDITOR)
                            .get("/api/questions?q=" + mark)
                            .path("total")
                            .asInt(),
                    found -> found == 2);
            moderator.pick("合并重复问题", "报价单有效期多久 " + mark);
            moderator.press("确定");
            moderator.sees("已合并到另一个问题");
            moderator.page().getByText("已合并到另一个问题").click();
            moderator.sees("三十天");
        }
        assertThat(asker.get("/api/questions/" + kept).path("answers").size()).isEqualTo(1);
        assertThat(asker.get("/api/questions/" + duplicate).path("mergedInto").asString())
                .isEqualTo(kept);
    }

    private static String ask(Api asker, String title) {
        return asker.create("/api/questions", Map.of("title", title, "tags", List.of()))
                .path("id")
                .asString();
    }

    private static Locator row(Screen screen, String name) {
        return screen.page().locator(".ant-table-row", new Page.LocatorOptions().setHasText(name));
    }
}
