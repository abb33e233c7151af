package com.zhike.crm.schedule.alarm;

import static com.zhike.crm.schedule.ScheduleDesk.appointment;
import static com.zhike.crm.schedule.ScheduleDesk.eventually;
import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ScheduleEvent.ReminderDue;
import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AlarmIntegrationTests {

    private final ScheduleDesk desk;

    private final AlarmService alarms;

    private final AlarmRinger ringer;

    private final PublishedEvents published;

    private final JdbcClient jdbc;

    AlarmIntegrationTests(
            ScheduleDesk desk, AlarmService alarms, AlarmRinger ringer, PublishedEvents published, JdbcClient jdbc) {
        this.desk = desk;
        this.alarms = alarms;
        this.ringer = ringer;
        this.published = published;
        this.jdbc = jdbc;
    }

    @Test
    void aQuickReminderRingsAtItsTimeAndIsInNoCalendar() {
        Instant at = Instant.now().plusSeconds(2);
        JsonNode reminder = desk.created(LI_NA, "/api/reminders", Map.of("text", "给客户回电话", "at", at));
        assertThat(ringing(LI_NA)).isEmpty();

        eventually(() -> assertThat(ringing(LI_NA).findValuesAsString("title")).containsExactly("给客户回电话"));

        assertThat(Instant.now()).isAfterOrEqualTo(at);
        assertThat(desk.seen(LI_NA, "/api/calendar?from=" + at.minusSeconds(3600) + "&to=" + at.plusSeconds(3600)))
                .isEmpty();
        published.await(
                ReminderDue.class, event -> event.reminderId().toString().equals(id(reminder)));
        String alarm = "/api/alarms/" + id(ringing(LI_NA).get(0));
        assertThat(desk.post(ZHANG_WEI, alarm + "/acknowledge", Map.of())).hasStatus(404);
        desk.does(LI_NA, alarm + "/acknowledge", Map.of());
        assertThat(ringing(LI_NA)).isEmpty();
        assertThat(desk.post(LI_NA, alarm + "/snooze", Map.of("minutes", 5))).hasStatus(404);
    }

    @Test
    void aSnoozedAlarmRingsAgain() {
        UUID source = UUID.randomUUID();
        alarms.plan(plan(source, Instant.now().plusSeconds(60), SUN_LI));
        eventually(() -> assertThat(ringing(SUN_LI)).hasSize(1));
        String alarm = id(ringing(SUN_LI).get(0));

        desk.does(SUN_LI, "/api/alarms/" + alarm + "/snooze", Map.of("minutes", 5));

        assertThat(ringing(SUN_LI)).isEmpty();
        jdbc.sql("update alarm set due_at = now() where source_id = :source")
                .param("source", source)
                .update();
        eventually(() -> assertThat(ringing(SUN_LI).findValuesAsString("id")).containsExactly(alarm));
        assertThat(desk.post(SUN_LI, "/api/alarms/" + alarm + "/snooze", Map.of("minutes", 0)))
                .hasStatus(400);
    }

    @Test
    void severalReplicasRingEachAlarmOnce() throws Exception {
        Set<UUID> sources = new java.util.HashSet<>();
        for (int i = 0; i < 120; i++) {
            UUID source = UUID.randomUUID();
            sources.add(source);
            alarms.plan(plan(source, Instant.now().minusSeconds(i), ZHANG_WEI));
        }
        Callable<Integer> replica = ringer::ring;
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> rung : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                rung.get();
            }
        }

        eventually(() -> assertThat(published.of(ReminderDue.class).stream()
                        .map(ReminderDue::reminderId)
                        .filter(sources::contains))
                .hasSize(120)
                .doesNotHaveDuplicates());
    }

    @Test
    void aRepeatedAppointmentRingsForItsNextTimeToo() {
        Instant start = Instant.now().plusSeconds(60);
        Map<String, Object> body = appointment("晨会", start);
        body.putAll(Map.of("repeat", "FREQ=DAILY;COUNT=3", "remindMinutesBefore", 1));
        UUID series = UUID.fromString(id(desk.created(ZHANG_WEI, "/api/appointments", body)));

        eventually(() -> assertThat(times(series, "RINGING")).hasSize(1));

        assertThat(times(series, "WAITING"))
                .containsExactly(times(series, "RINGING").getFirst().plus(Duration.ofDays(1)));
        assertThat(desk.delete(ZHANG_WEI, "/api/appointments/" + series)).hasStatus(204);
        assertThat(times(series, "RINGING")).isEmpty();
        assertThat(times(series, "WAITING")).isEmpty();
    }

    @Test
    void whatRangDoesNotRingAgainBecauseTheEntryWasReworded() {
        Map<String, Object> body = appointment("before", Instant.now().plusSeconds(120));
        body.put("remindMinutesBefore", 10);
        JsonNode entry = desk.created(SUN_LI, "/api/appointments", body);
        UUID source = UUID.fromString(id(entry));
        eventually(() -> assertThat(times(source, "RINGING")).hasSize(1));
        jdbc.sql("update alarm set state = 'DONE' where source_id = :source")
                .param("source", source)
                .update();

        body.put("title", "after");
        assertThat(desk.put(SUN_LI, "/api/appointments/" + source, 0, body)).hasStatusOk();
        ringer.ring();
        assertThat(times(source, "DONE")).hasSize(1);

        Instant moved = Instant.now().plusSeconds(300);
        body.putAll(Map.of("start", moved, "end", moved.plusSeconds(600)));
        assertThat(desk.put(SUN_LI, "/api/appointments/" + source, 1, body)).hasStatusOk();
        eventually(() -> assertThat(times(source, "RINGING")).hasSize(1));
    }

    private JsonNode ringing(Person person) {
        return desk.seen(person, "/api/alarms");
    }

    private List<Instant> times(UUID source, String state) {
        return jdbc.sql("select at from alarm where source_id = :source and state = :state order by at")
                .param("source", source)
                .param("state", state)
                .query((row, _) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .list();
    }

    private static AlarmPlan plan(UUID source, Instant at, Person person) {
        return new AlarmPlan(
                AlarmKind.APPOINTMENT, source, "Alarm", at, Duration.ofMinutes(5), "/schedule", Set.of(person.id()));
    }
}
