package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar as it is used with the mouse, and the alarm clock as it is heard. */
class CalendarJourneyTests {

    private static final String SALESPERSON = "liu.yang";

    /** A day that no earlier run has filled. */
    private final LocalDate day = LocalDate.of(2030, 1, 1).plusDays(new Random().nextInt(5000));

    /** Counts what the page plays; nothing is heard where there is no loudspeaker. */
    private static final String LISTEN = """
            window.played = 0;
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (when) { window.played += 1; return start.call(this, when); };
            """;

    private final Suite suite = Suite.running();

    @BeforeEach
    void workingHoursAsAtFirst() {
        suite.as(SALESPERSON).send("DELETE", "/api/preferences/schedule", null);
    }

    @Test
    void anEntryIsDrawnResizedAndDeletedAndNightAppearsWhenAskedFor() {
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn(SALESPERSON));
            Page page = screen.page();
            screen.open("/schedule?view=day&date=" + day);
            lane(page, "10:00").waitFor();
            assertThat(lane(page, "03:00").count()).as("working hours first").isZero();
            toggleHours(page);
            lane(page, "03:00").waitFor();
            toggleHours(page);
            lane(page, "03:00").waitFor(Screen.GONE);

            drag(page, lane(page, "10:00"), 70);
            String title = "画出来的 " + System.nanoTime();
            screen.fill("主题", title);
            screen.press("确定");
            Locator entry = page.locator(".fc-timegrid-event", new Page.LocatorOptions().setHasText(title));
            entry.waitFor();
            String drawn = entry.locator(".fc-event-time").innerText();

            entry.hover();
            drag(page, entry.locator(".fc-event-resizer-end"), 70);
            screen.sees("已保存");
            Wait.until(
                    "the longer entry",
                    Duration.ofSeconds(10),
                    () -> entry.locator(".fc-event-time").innerText(),
                    time -> !time.equals(drawn));

            entry.click();
            screen.press("删除");
            page.locator(".ant-popconfirm .ant-btn-primary").click();
            entry.waitFor(Screen.GONE);
        }
    }

    @Test
    void whatOverlapsIsWarnedAboutAndSavedAllTheSame() {
        Instant start = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        String first = "在先 " + System.nanoTime();
        suite.as(SALESPERSON)
                .create("/api/appointments", Map.of("title", first, "start", start, "end", start.plusSeconds(3600)));
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn(SALESPERSON));
            Page page = screen.page();
            screen.open("/schedule?view=day&date=" + day);
            page.locator(".fc-timegrid-event").first().waitFor();

            drag(page, lane(page, "10:30"), 40, 0.98);

            page.locator(".overlaps", new Page.LocatorOptions().setHasText(first))
                    .waitFor();
            String second = "在后 " + System.nanoTime();
            screen.fill("主题", second);
            screen.press("确定");
            page.locator(".fc-timegrid-event", new Page.LocatorOptions().setHasText(second))
                    .waitFor();
        }
    }

    @Test
    void whatIsDoneWithACustomerIsWrittenDownFromWhatWasPlanned() {
        Api salesperson = suite.as(SALESPERSON);
        String customer = salesperson
                .get("/api/customers?of=mine&size=1")
                .path("items")
                .get(0)
                .path("id")
                .asString();
        String title = "上门演示 " + System.nanoTime();
        LocalDate past = day.minusYears(20);
        Instant start = past.atTime(2, 0).toInstant(ZoneOffset.UTC);
        Wait.until(
                "the customer to be known to the calendar",
                Duration.ofSeconds(30),
                () -> salesperson
                        .send(
                                "POST",
                                "/api/appointments",
                                Map.of(
                                        "title", title,
                                        "kind", "visit",
                                        "customerId", customer,
                                        "start", start,
                                        "end", start.plusSeconds(3600)))
                        .statusCode(),
                status -> status == 201);
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn(SALESPERSON));
            Page page = screen.page();
            screen.open("/schedule?view=day&date=" + past);
            page.locator(".fc-timegrid-event", new Page.LocatorOptions().setHasText(title))
                    .click();
            page.getByLabel("状态", new Page.GetByLabelOptions().setExact(true)).click();
            page.locator(".ant-select-item-option", new Page.LocatorOptions().setHasText("完成"))
                    .click();
            screen.press("确定");
            screen.sees("日程已完成");
            screen.press("新增行动记录");

            Locator content = page.getByLabel("内容", new Page.GetByLabelOptions().setExact(true))
                    .last();
            content.waitFor();
            assertThat(content.inputValue()).isEqualTo(title);
            screen.press("确定");
            Wait.until(
                    "what was done to be kept",
                    Duration.ofSeconds(20),
                    () -> salesperson
                            .get("/api/activities?customerId=" + customer)
                            .toString(),
                    activities -> activities.contains(title));
        }
    }

    @Test
    void anAlarmIsHeardSeenInTheTitleAndComesAgainWhenPutOff() {
        String text = "拿样品 " + System.nanoTime();
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn(SALESPERSON);
            page.addInitScript(LISTEN);
            page.reload();
            Screen screen = new Screen(page);
            screen.sees("刘洋");
            // browsers are silent until the page was touched
            page.locator("h1").first().click();
            suite.as(SALESPERSON)
                    .create(
                            "/api/reminders",
                            Map.of("text", text, "at", Instant.now().plusSeconds(3)));

            screen.sees(text);
            Wait.until(
                    "the sound",
                    Duration.ofSeconds(10),
                    () -> page.evaluate("window.played"),
                    played -> (int) played > 0);
            Wait.until("the title", Duration.ofSeconds(10), page::title, title -> title.contains(text));

            screen.press("稍后提醒");
            page.locator(".ant-dropdown-menu-item").first().click();
            page.locator(".alarms").getByText(text).waitFor(Screen.GONE);
            assertThat(suite.as(SALESPERSON).get("/api/alarms").findValuesAsString("title"))
                    .doesNotContain(text);
        }
    }

    private static void toggleHours(Page page) {
        page.locator(".schedule-switch button").click();
    }

    private static Locator lane(Page page, String time) {
        return page.locator("td.fc-timegrid-slot-lane[data-time='" + time + ":00']");
    }

    private static void drag(Page page, Locator from, int down) {
        drag(page, from, down, 0.5);
    }

    /** Entries do not reach the right edge of their column, where something else can still be drawn. */
    private static void drag(Page page, Locator from, int down, double across) {
        BoundingBox box = from.boundingBox();
        double x = box.x + box.width * across;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y + down, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }
}
