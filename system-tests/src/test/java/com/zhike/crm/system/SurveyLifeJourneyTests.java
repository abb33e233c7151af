package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a survey after it was made, and of a sheet after it was handed in; in the browser. */
class SurveyLifeJourneyTests {

    /** Nothing is due for him, so that no alarm covers his pages. */
    private static final String SALESPERSON = "liu.yang";

    private static final UUID QUESTION = UUID.randomUUID();

    private final Suite suite = Suite.running();

    private final String title = "生命周期 " + UUID.randomUUID().toString().substring(0, 8);

    private final String page = "/surveys/" + published();

    @Test
    void aSurveyIsCopiedTheCopyIsDeletedAndTheSurveyEnds() {
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn("survey"));
            screen.open(page);
            more(screen, "复制为新版本");
            screen.fill("问卷名称", title + " 二");
            screen.press("确定");
            screen.page().waitForURL(url -> url.endsWith("/edit") && !url.contains(page));
            String copy = screen.page().url().replaceAll("/edit$", "").replaceAll(".*/", "");

            screen.open("/surveys/" + copy);
            screen.sees("v2");
            more(screen, "删除");
            screen.press("确定");
            screen.page().waitForURL(url -> url.endsWith("/surveys"));
            assertThat(suite.as("survey").status("/api/surveys/" + copy)).isEqualTo(404);
            screen.open("/surveys/" + copy);
            screen.press("回到列表");
            screen.page().waitForURL(url -> url.endsWith("/surveys"));

            screen.open(page);
            more(screen, "结束问卷");
            screen.press("确定");
            screen.sees("已结束");
            assertThat(screen.page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("录入问卷结果"))
                            .count())
                    .isZero();
        }
    }

    @Test
    void aSheetIsCorrectedAndThenDeclaredVoidForAReason() {
        String sheet = answered("满意");
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn(SALESPERSON));
            screen.open("/surveys/sheets/" + sheet);
            screen.press("修改答卷");
            screen.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("不满意").setExact(true))
                    .check();
            screen.press("修改答卷");
            screen.awaitRecord("surveys/sheets");
            Locator answer = screen.page().locator(".paper-answer");
            answer.getByText("不满意").waitFor();

            screen.press("作废");
            screen.fill("原因", "问错了客户");
            screen.press("作废");
            screen.sees("问错了客户");
            screen.sees("已作废");
        }
        assertThat(suite.as("survey").get("/api" + page).path("collected").asInt())
                .isZero();
        assertThat(suite.as("zhao.lei").status("/api/answer-sheets/" + sheet)).isEqualTo(404);
    }

    private static void more(Screen screen, String act) {
        screen.press("更多操作");
        screen.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
    }

    private String published() {
        Api surveyor = suite.as("survey");
        Map<String, Object> question = Map.of(
                "id",
                QUESTION,
                "type",
                "SINGLE",
                "title",
                "满意吗？",
                "required",
                true,
                "options",
                List.of(option("满意"), option("不满意")));
        Map<String, Object> questionnaire = Map.of("sections", List.of(Map.of("questions", List.of(question))));
        String made = surveyor.create(
                        "/api/surveys", Map.of("title", title, "several", false, "questionnaire", questionnaire))
                .path("id")
                .asString();
        surveyor.act("/api/surveys/" + made + "/publish", Map.of());
        return made;
    }

    /** An option that is called as it reads. */
    private static Map<String, Object> option(String label) {
        return Map.of("id", label, "label", label, "other", false, "exclusive", false);
    }

    /** A sheet on which a customer of the salesperson chose this. */
    private String answered(String option) {
        Api salesperson = suite.as(SALESPERSON);
        String customer = salesperson
                .create("/api/customers", Map.of("name", "问卷客户 " + UUID.randomUUID()))
                .path("id")
                .asString();
        Wait.until(
                "the customer at the survey service",
                Duration.ofSeconds(20),
                () -> salesperson.status("/api/surveys/open?customerId=" + customer),
                status -> status == 200);
        return salesperson
                .create(
                        "/api" + page + "/sheets",
                        Map.of(
                                "customerId",
                                customer,
                                "answeredOn",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                                "channel",
                                "phone",
                                "draft",
                                false,
                                "answers",
                                List.of(Map.of("questionId", QUESTION, "options", List.of(option)))))
                .path("id")
                .asString();
    }
}
