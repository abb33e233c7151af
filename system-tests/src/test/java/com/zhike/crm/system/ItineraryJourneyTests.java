package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Today's itinerary reaches a colleague's open browser by itself, and so does an alarm. */
class ItineraryJourneyTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SENDER = "zhang.wei";
    private static final String RECIPIENT = "sun.li";

    private final Suite suite = Suite.running();

    @Test
    void todaysItineraryArrivesAtAColleagueWithoutAReload() {
        String visit = "拜访新客户 " + System.nanoTime();
        plan(visit, false);
        plan("私事", true);
        try (Desk desk = new Desk(suite.gateway())) {
            Screen colleague = new Screen(desk.signIn(RECIPIENT));
            colleague.sees("孙丽");
            stay(colleague.page());

            publish(new Screen(desk.signIn(SENDER)));

            colleague.sees("张伟发布了行程");
            colleague.press("查看");
            colleague.sees(visit);
            assertThat(colleague.page().getByText("私事").count()).isZero();
            assertThat(stayed(colleague.page()))
                    .as("the page was never reloaded")
                    .isTrue();
        }
    }

    @Test
    void aQuickReminderRingsUntilItIsHeard() {
        String text = "回电话 " + System.nanoTime();
        try (Desk desk = new Desk(suite.gateway())) {
            Screen screen = new Screen(desk.signIn("li.na"));
            screen.sees("李娜");
            suite.as("li.na")
                    .create(
                            "/api/reminders",
                            Map.of("text", text, "at", Instant.now().plusSeconds(4)));

            screen.sees(text);
            screen.press("知道了");
            screen.page().locator(".alarms").getByText(text).waitFor(Screen.GONE);

            screen.page().reload();
            screen.sees("李娜");
            assertThat(suite.as("li.na").get("/api/alarms").findValuesAsString("title"))
                    .doesNotContain(text);
        }
    }

    private void plan(String title, boolean confidential) {
        Instant start = LocalDate.now(ZONE).atTime(11, 0).atZone(ZONE).toInstant();
        suite.as(SENDER)
                .create(
                        "/api/appointments",
                        Map.of(
                                "title",
                                title,
                                "start",
                                start,
                                "end",
                                start.plus(Duration.ofHours(1)),
                                "confidential",
                                confidential));
    }

    private static void publish(Screen screen) {
        screen.open("/schedule");
        screen.page().locator(".schedule-ranges").getByText("今天").click();
        screen.pick("接收人", "孙丽");
        screen.page()
                .locator(".ant-modal .ant-select-selection-item", new Page.LocatorOptions().setHasText("孙丽"))
                .waitFor();
        screen.press("发布");
        screen.page()
                .locator(".ant-modal", new Page.LocatorOptions().setHasText("接收人"))
                .waitFor(Screen.GONE);
    }

    /** Marks the page, so that a reload would be noticed. */
    private static void stay(Page page) {
        page.evaluate("() => { window.stayed = true; }");
    }

    private static boolean stayed(Page page) {
        return List.of(true).contains(page.evaluate("() => window.stayed === true"));
    }
}
