package com.zhike.crm.schedule.reminder;

import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReminderIntegrationTests {

    private final ScheduleDesk desk;

    ReminderIntegrationTests(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Test
    void aPublicAffairIsShownToEverybodyUntilItsAuthorTakesItBack() {
        JsonNode reminder = desk.created(
                ZHANG_WEI,
                "/api/reminders",
                Map.of("text", "<b>停水</b>", "at", Instant.now().plusSeconds(3000), "publicAffair", true));

        assertThat(affairs()).containsExactly("<b>停水</b>");
        assertThat(desk.delete(LI_NA, "/api/reminders/" + id(reminder))).hasStatus(404);
        assertThat(desk.delete(ZHANG_WEI, "/api/reminders/" + id(reminder))).hasStatus(204);
        assertThat(affairs()).isEmpty();
    }

    @Test
    void anOrdinaryOneIsOnlyHisOwn() {
        JsonNode reminder = desk.created(
                LI_NA,
                "/api/reminders",
                Map.of("text", "自己的事", "at", Instant.now().plusSeconds(3000)));

        assertThat(affairs()).isEmpty();
        assertThat(desk.seen(LI_NA, "/api/reminders").findValuesAsString("text"))
                .contains("自己的事");
        assertThat(desk.seen(ZHANG_WEI, "/api/reminders").findValuesAsString("text"))
                .doesNotContain("自己的事");
        assertThat(desk.get(ZHANG_WEI, "/api/reminders/" + id(reminder))).hasStatus(404);
    }

    @Test
    void thePastCannotBeRemindedOf() {
        Instant now = Instant.now();

        assertThat(desk.post(LI_NA, "/api/reminders", Map.of("text", "x", "at", now.minusSeconds(1))))
                .hasStatus(400);
        assertThat(desk.post(LI_NA, "/api/reminders", Map.of("text", "x", "at", now.plusSeconds(400L * 86_400))))
                .hasStatus(400);
        assertThat(desk.post(LI_NA, "/api/reminders", Map.of("text", " ", "at", now.plusSeconds(9))))
                .hasStatus(400);
    }

    private List<String> affairs() {
        return desk.seen(CONTENT, "/api/reminders/public").findValuesAsString("text");
    }
}
