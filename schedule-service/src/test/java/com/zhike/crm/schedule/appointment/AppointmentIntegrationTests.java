package com.zhike.crm.schedule.appointment;

import static com.zhike.crm.schedule.ScheduleDesk.appointment;
import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ScheduleEvent.AppointmentCancelled;
import com.zhike.crm.events.ScheduleEvent.AppointmentMoved;
import com.zhike.crm.events.ScheduleEvent.AppointmentPlanned;
import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AppointmentIntegrationTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant MORNING =
            LocalDate.now(ZONE).plusDays(10).atTime(9, 0).atZone(ZONE).toInstant();

    private final ScheduleDesk desk;

    private final PublishedEvents published;

    AppointmentIntegrationTests(ScheduleDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void anAppointmentIsEnteredMovedAndCancelledAndTheWorldHearsOfIt() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = appointment("拜访", MORNING);
        body.putAll(Map.of("customerId", customer, "kind", "visit", "place", "二楼", "remindMinutesBefore", 15));
        JsonNode entered = desk.created(ZHANG_WEI, "/api/appointments", body);
        String uri = "/api/appointments/" + id(entered);
        assertThat(entered.path("customerName").asString()).isEqualTo("客户 " + customer);
        assertThat(entered.path("editable").asBoolean()).isTrue();

        body.putAll(Map.of("start", MORNING.plusSeconds(1800), "end", MORNING.plusSeconds(5400)));
        assertThat(desk.put(ZHANG_WEI, uri, 0, body)).hasStatusOk();
        assertThat(desk.put(ZHANG_WEI, uri, 0, body)).hasStatus(412);
        assertThat(desk.delete(ZHANG_WEI, uri)).hasStatus(204);
        assertThat(desk.get(ZHANG_WEI, uri)).hasStatus(404);

        UUID id = UUID.fromString(id(entered));
        published.await(
                AppointmentCancelled.class, event -> event.appointmentId().equals(id));
        assertThat(published.of(AppointmentPlanned.class))
                .anyMatch(event -> event.appointmentId().equals(id) && "拜访".equals(event.title()));
        assertThat(published.of(AppointmentMoved.class))
                .anyMatch(event ->
                        event.appointmentId().equals(id) && event.start().equals(MORNING.plusSeconds(1800)));
    }

    @Test
    void oneOccurrenceIsChangedOrLeftOutWithoutTheOthers() {
        Map<String, Object> body = appointment("晨会", MORNING);
        body.put("repeat", "FREQ=DAILY;COUNT=4");
        JsonNode series = desk.created(LI_NA, "/api/appointments", body);
        String uri = "/api/appointments/" + id(series);
        Instant second = MORNING.plus(1, ChronoUnit.DAYS);
        Instant third = MORNING.plus(2, ChronoUnit.DAYS);

        assertThat(desk.delete(LI_NA, uri + "?occurrence=" + second)).hasStatus(204);
        MvcTestResult changed =
                desk.put(LI_NA, uri + "?occurrence=" + third, 1, appointment("晨会改期", third.plusSeconds(7200)));
        assertThat(changed).hasStatusOk();
        assertThat(desk.body(changed).path("seriesId").asString()).isEqualTo(id(series));

        JsonNode entries = calendar(LI_NA, "");
        assertThat(entries.valueStream()
                        .map(entry -> entry.path("start").asString()
                                + entry.path("title").asString()))
                .containsExactly(
                        MORNING + "晨会", third.plusSeconds(7200) + "晨会改期", MORNING.plus(3, ChronoUnit.DAYS) + "晨会");
        assertThat(desk.delete(LI_NA, uri + "?occurrence=" + second)).hasStatus(404);
        assertThat(desk.seen(LI_NA, "/api/calendar/days" + window())).hasSize(3);
    }

    @Test
    void anOccurrenceAndAllThatFollowAreMovedOrCancelledTogether() {
        Instant first = MORNING.plus(60, ChronoUnit.DAYS);
        Map<String, Object> body = appointment("周会", first);
        body.put("repeat", "FREQ=DAILY;COUNT=5");
        String uri = "/api/appointments/" + id(desk.created(ZHAO_LEI, "/api/appointments", body));
        Instant third = first.plus(2, ChronoUnit.DAYS);
        Instant moved = third.plusSeconds(3600);
        body.putAll(Map.of("start", moved, "end", moved.plusSeconds(3600)));

        MvcTestResult rest = desk.put(ZHAO_LEI, uri + "?following=true&occurrence=" + third, 0, body);

        assertThat(rest).hasStatusOk();
        String window = "?from=" + first + "&to=" + first.plus(9, ChronoUnit.DAYS);
        assertThat(desk.seen(ZHAO_LEI, "/api/calendar" + window).findValuesAsString("start"))
                .containsExactly(
                        first.toString(),
                        first.plus(1, ChronoUnit.DAYS).toString(),
                        moved.toString(),
                        moved.plus(1, ChronoUnit.DAYS).toString(),
                        moved.plus(2, ChronoUnit.DAYS).toString());
        String following = "/api/appointments/" + id(desk.body(rest));
        Instant last = moved.plus(2, ChronoUnit.DAYS);
        assertThat(desk.delete(MANAGER_TWO, following + "?following=true&occurrence=" + last))
                .hasStatus(403);
        assertThat(desk.delete(ZHAO_LEI, following + "?following=true&occurrence=" + last))
                .hasStatus(204);
        assertThat(desk.delete(ZHAO_LEI, following + "?following=true&occurrence=" + moved))
                .hasStatus(204);
        assertThat(desk.get(ZHAO_LEI, following)).hasStatus(404);
        assertThat(desk.seen(ZHAO_LEI, "/api/calendar" + window)).hasSize(2);
    }

    @Test
    void whatOverlapsIsToldAndNotRefused() {
        Instant nine = MORNING.plus(30, ChronoUnit.DAYS);
        String one = id(desk.created(MANAGER_TWO, "/api/appointments", appointment("在先", nine)));
        Map<String, Object> called = appointment("取消了", nine);
        called.put("status", "CANCELLED");
        desk.created(MANAGER_TWO, "/api/appointments", called);
        String at = "/api/calendar/overlaps?start=" + nine.plusSeconds(1800) + "&end=" + nine.plusSeconds(5400);

        assertThat(titles(desk.seen(MANAGER_TWO, at))).containsExactly("在先");
        assertThat(desk.seen(MANAGER_TWO, at + "&except=" + one)).isEmpty();
        assertThat(desk.seen(BOSS, at)).isEmpty();
        String after = "/api/calendar/overlaps?start=" + nine.plusSeconds(3600) + "&end=" + nine.plusSeconds(5400);
        assertThat(desk.seen(MANAGER_TWO, after)).isEmpty();
        Instant twoDaysBefore = nine.minus(2, ChronoUnit.DAYS);
        String daily = "/api/calendar/overlaps?repeat=FREQ=DAILY&start=" + twoDaysBefore + "&end="
                + twoDaysBefore.plusSeconds(60);
        assertThat(titles(desk.seen(MANAGER_TWO, daily))).containsExactly("在先");
        desk.created(MANAGER_TWO, "/api/appointments", appointment("在后", nine.plusSeconds(1800)));
    }

    @Test
    void superiorsReadAndStrangersSeeNothing() {
        JsonNode entry = desk.created(ZHANG_WEI, "/api/appointments", appointment("出差", MORNING));
        String uri = "/api/appointments/" + id(entry);
        String of = "&employeeId=" + ZHANG_WEI.id();

        for (Person superior : List.of(BOSS, MANAGER_ONE)) {
            assertThat(desk.get(superior, uri))
                    .bodyJson()
                    .extractingPath("$.editable")
                    .isEqualTo(false);
            assertThat(desk.put(superior, uri, 0, appointment("Mine now", MORNING)))
                    .hasStatus(403);
            assertThat(desk.delete(superior, uri)).hasStatus(403);
            assertThat(titles(calendar(superior, of))).contains("出差");
        }
        for (Person stranger : List.of(LI_NA, MANAGER_TWO, ZHAO_LEI)) {
            assertThat(desk.get(stranger, uri)).hasStatus(404);
            assertThat(desk.put(stranger, uri, 0, appointment("Mine now", MORNING)))
                    .hasStatus(404);
            assertThat(desk.delete(stranger, uri)).hasStatus(404);
            assertThat(desk.get(stranger, "/api/calendar" + window() + of)).hasStatus(404);
        }
        assertThat(desk.seen(MANAGER_ONE, "/api/calendar/employees").findValuesAsString("name"))
                .contains(ZHANG_WEI.name(), LI_NA.name())
                .doesNotContain(ZHAO_LEI.name(), MANAGER_ONE.name());
    }

    @Test
    void ofPrivateMattersOthersSeeThatSomebodyIsBusy() {
        Map<String, Object> body = appointment("看牙", MORNING.plusSeconds(40_000));
        body.putAll(Map.of("confidential", true, "place", "口腔医院"));
        JsonNode entry = desk.created(ZHAO_LEI, "/api/appointments", body);

        JsonNode seen = calendar(MANAGER_TWO, "&employeeId=" + ZHAO_LEI.id());

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).path("busy").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain("看牙", "口腔医院");
        assertThat(desk.get(MANAGER_TWO, "/api/appointments/" + id(entry))).hasStatus(404);
        assertThat(titles(calendar(ZHAO_LEI, ""))).contains("看牙");
        assertThat(published
                        .await(
                                AppointmentPlanned.class,
                                event -> event.appointmentId().toString().equals(id(entry)))
                        .title())
                .isNull();
    }

    @Test
    void whoeverIsExpectedHasItInHisCalendarAndIsTold() {
        Map<String, Object> body = appointment("联合演示", MORNING.plusSeconds(20_000));
        body.put("participantIds", List.of(LI_NA.id(), ZHANG_WEI.id()));
        JsonNode entry = desk.created(ZHANG_WEI, "/api/appointments", body);

        assertThat(titles(calendar(LI_NA, ""))).contains("联合演示");
        assertThat(desk.seen(LI_NA, "/api/appointments/" + id(entry))
                        .path("editable")
                        .asBoolean())
                .isFalse();
        assertThat(desk.put(LI_NA, "/api/appointments/" + id(entry), 0, body)).hasStatus(403);
        JsonNode message =
                desk.seen(LI_NA, "/api/messages?kind=INVITATION").path("items").get(0);
        assertThat(message.path("title").asString()).isEqualTo("联合演示");
        assertThat(message.path("senderName").asString()).isEqualTo(ZHANG_WEI.name());
    }

    @Test
    void whatCannotBeIsRefusedFieldByField() {
        Map<String, Object> body = appointment("X", MORNING);

        body.put("customerId", desk.customerOf(LI_NA));
        assertThat(refusal(body)).isEqualTo("customer-unknown");
        body.remove("customerId");
        body.put("participantIds", List.of(UUID.randomUUID()));
        assertThat(refusal(body)).isEqualTo("participant-unknown");
        body.remove("participantIds");
        body.put("repeat", "FREQ=HOURLY");
        assertThat(refusal(body)).isEqualTo("repeat-unsupported");
        body.remove("repeat");
        body.put("kind", "séance");
        assertThat(refusal(body)).isEqualTo("dictionary-value-unknown");
        body.remove("kind");
        body.put("end", MORNING.minusSeconds(1));
        assertThat(refusal(body)).isEqualTo("end-before-start");
        assertThat(desk.get(ZHANG_WEI, "/api/calendar?from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z"))
                .hasStatus(400);
    }

    @Test
    void whatIsNextComesFirst() {
        Instant soon = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        desk.created(MANAGER_TWO, "/api/appointments", appointment("later", soon.plusSeconds(9_000)));
        desk.created(MANAGER_TWO, "/api/appointments", appointment("sooner", soon));
        desk.created(MANAGER_TWO, "/api/appointments", appointment("over", soon.minusSeconds(9_000)));

        JsonNode upcoming =
                desk.seen(MANAGER_TWO, "/api/calendar/upcoming?size=5").path("items");

        assertThat(titles(upcoming)).containsExactly("sooner", "later");
    }

    private String refusal(Map<String, Object> body) {
        MvcTestResult result = desk.post(ZHANG_WEI, "/api/appointments", body);
        assertThat(result).hasStatus(400);
        return desk.body(result).path("errors").get(0).path("code").asString();
    }

    private JsonNode calendar(Person person, String more) {
        return desk.seen(person, "/api/calendar" + window() + more);
    }

    private static String window() {
        return "?from=" + MORNING.minusSeconds(9 * 3600) + "&to=" + MORNING.plus(9, ChronoUnit.DAYS);
    }

    private static List<String> titles(JsonNode entries) {
        return entries.findValuesAsString("title");
    }
}
