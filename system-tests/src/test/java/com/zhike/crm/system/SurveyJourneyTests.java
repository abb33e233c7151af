package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A survey is made in the browser, answered for three customers of different industries, and crossed by industry and followed. */
class SurveyJourneyTests {

    private static final String SALESPERSON = "zhang.wei";

    private static final String QUESTION = "对我们的产品满意吗？";

    /** A picture of one pixel. */
    private static final FilePayload PAPER = new FilePayload(
            "问卷.png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    private final Suite suite = Suite.running();

    private final String title = "满意度调查 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void threeCustomersOfThreeIndustriesAnswerAndTheCrossTableTellsThemApart() {
        List<String> customers =
                List.of(customer("电子", "electronics"), customer("金融", "finance"), customer("医疗", "medical"));
        try (Desk desk = new Desk(suite.gateway())) {
            Screen surveyor = new Screen(desk.signIn("survey"));
            String survey = publish(surveyor);

            Screen salesperson = new Screen(desk.signIn(SALESPERSON));
            answer(salesperson, customers.get(0), "满意", PAPER);
            answer(salesperson, customers.get(1), "不满意");
            answer(salesperson, customers.get(2), "满意");

            theCrossTableTellsThemApart(surveyor, survey);
            theFollowedQuestionShowsTheFigure(surveyor);
            theAnswersAreActivities(salesperson, customers);
            strangersSeeNeitherSheetNorPaper(survey, customers.getFirst());
        }
    }

    @Test
    void theExampleSurveyHasTwoHundredSheets() {
        JsonNode surveys =
                suite.as("survey").get("/api/surveys?q=%E8%A1%8C%E4%B8%9A%E9%9C%80%E6%B1%82%E8%B0%83%E6%9F%A5");
        JsonNode example = surveys.path("items").get(0);

        assertThat(example.path("collected").asInt()).isEqualTo(200);
        JsonNode statistics =
                suite.as("survey").get("/api/surveys/" + example.path("id").asString() + "/statistics");
        assertThat(statistics.path("questions").size()).isGreaterThanOrEqualTo(12);
        assertThat(suite.as("director").get("/api/surveys/followed").size()).isPositive();
    }

    private String customer(String name, String industry) {
        return suite.as(SALESPERSON)
                .create("/api/customers", Map.of("name", name + "客户 " + UUID.randomUUID(), "industry", industry))
                .path("id")
                .asString();
    }

    private String publish(Screen screen) {
        screen.open("/surveys/new");
        screen.fill("问卷名称", title);
        screen.press("添加题目");
        screen.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("单选题"))
                .click();
        screen.fill("第 1 题的题目", QUESTION);
        screen.fill("选项 1", "满意");
        screen.fill("选项 2", "不满意");
        screen.press("保存问卷");
        screen.awaitRecord("surveys");
        String survey = screen.lastOfPath();
        screen.press("发布");
        screen.sees("已发布");
        return survey;
    }

    private void answer(Screen screen, String customer, String choice, FilePayload... paper) {
        Wait.until(
                "the customer at the survey service",
                Duration.ofSeconds(20),
                () -> suite.as(SALESPERSON).status("/api/surveys/open?customerId=" + customer),
                status -> status == 200);
        screen.open("/customers/" + customer + "?tab=sheets");
        screen.press("录入问卷结果");
        Locator row = screen.page().locator(".choose-survey li", new Page.LocatorOptions().setHasText(title));
        row.getByRole(AriaRole.BUTTON).click();
        screen.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .check();
        for (FilePayload scan : paper) {
            screen.upload(scan);
            screen.page().locator(".attachments").getByText(scan.name).waitFor();
        }
        screen.press("提交");
        screen.awaitRecord("surveys/sheets");
        screen.sees("有效");
        for (FilePayload scan : paper) {
            Locator picture = screen.page().getByAltText(scan.name);
            picture.waitFor();
            Wait.until(
                    "the picture of the paper",
                    Duration.ofSeconds(10),
                    () -> picture.evaluate("image => image.naturalWidth"),
                    width -> width.equals(1));
        }
    }

    private static void theCrossTableTellsThemApart(Screen screen, String survey) {
        screen.open("/surveys/" + survey + "/results?tab=cross&by=industry");
        Locator table = screen.page().locator(".cross-table");
        table.waitFor();
        for (String industry : List.of("电子", "金融业", "医疗")) {
            table.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(industry))
                    .waitFor();
        }
        Locator satisfied = table.locator("tbody tr.ant-table-row").first();
        assertThat(satisfied.locator("td").allInnerTexts()).containsExactlyInAnyOrder("满意", "1", "0", "1", "2");
        assertThat(satisfied.locator("td").last().innerText()).isEqualTo("2");
        screen.page().locator(".chart-canvas canvas").first().waitFor();
    }

    private void theFollowedQuestionShowsTheFigure(Screen screen) {
        screen.open("/surveys/followed");
        screen.press("设定关注项");
        screen.press(title);
        screen.choose(QUESTION);
        screen.press("确定");
        Locator followed = screen.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(QUESTION));
        followed.getByText(title + " · n = 3").waitFor();
        followed.getByText("最多选择：满意").waitFor();

        screen.open("/");
        screen.sees(title + " · n = 3");
    }

    private void theAnswersAreActivities(Screen screen, List<String> customers) {
        Api salesperson = suite.as(SALESPERSON);
        for (String customer : customers) {
            JsonNode activities = Wait.until(
                    "the activity of the answered survey",
                    Duration.ofSeconds(20),
                    () -> salesperson
                            .get("/api/activities?customerId=" + customer)
                            .path("items"),
                    found -> found.size() == 1);
            assertThat(activities.get(0).path("type").asString()).isEqualTo("survey");
        }
        screen.open("/customers/" + customers.getFirst() + "?tab=activities");
        screen.sees("问卷调查《" + title + "》");
    }

    private void strangersSeeNeitherSheetNorPaper(String survey, String customer) {
        String sheets = "/api/answer-sheets?surveyId=" + survey + "&customerId=" + customer;
        JsonNode seen = suite.as(SALESPERSON).get(sheets);
        assertThat(seen.path("total").asInt()).isEqualTo(1);
        String sheet = seen.path("items").get(0).path("id").asString();

        Api stranger = suite.as("zhao.lei");
        assertThat(stranger.get(sheets).path("total").asInt()).isZero();
        assertThat(stranger.status("/api/answer-sheets/" + sheet)).isEqualTo(404);
        String paper = "/api/documents/attachments/"
                + suite.as(SALESPERSON)
                        .get("/api/answer-sheets/" + sheet)
                        .path("scans")
                        .get(0)
                        .path("id")
                        .asString() + "/content";
        assertThat(suite.as("manager1").status(paper)).isEqualTo(200);
        assertThat(stranger.status(paper)).isEqualTo(404);
        assertThat(suite.signedOut().status("/api/surveys")).isEqualTo(401);
    }
}
