package com.zhike.crm.schedule.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class AppointmentTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private static final Instant NEXT_DAY = NINE.plus(Duration.ofDays(1));

    private static final Instant NOW = NINE.minusSeconds(3600);

    private static final Owner OWNER = new Owner(UUID.randomUUID(), null);

    @Test
    void whoeverEntersItDoesNotInviteHimself() {
        UUID colleague = UUID.randomUUID();

        Appointment appointment = planned(null, Set.of(OWNER.ownerId(), colleague));

        assertThat(appointment.attendees()).containsExactlyInAnyOrder(OWNER.ownerId(), colleague);
        assertThat(eventsOf(appointment))
                .filteredOn(Appointment.Invited.class::isInstance)
                .singleElement()
                .isEqualTo(new Appointment.Invited(appointment, Set.of(colleague), NOW));
    }

    @Test
    void onlyThoseWhoAreNewAreInvitedLater() {
        UUID colleague = UUID.randomUUID();
        UUID another = UUID.randomUUID();
        Appointment appointment = planned(null, Set.of(colleague));

        appointment.revise(plan(NINE, null, Set.of(colleague, another)), ZONE, NOW);

        assertThat(eventsOf(appointment))
                .filteredOn(Appointment.Invited.class::isInstance)
                .last()
                .isEqualTo(new Appointment.Invited(appointment, Set.of(another), NOW));
    }

    @Test
    void anOccurrenceThatIsLeftOutIsNotTheNext() {
        Appointment appointment = planned("FREQ=DAILY;COUNT=3", Set.of());

        appointment.leaveOut(NEXT_DAY, ZONE, NOW);

        assertThat(appointment.nextAfter(NINE, ZONE)).contains(NEXT_DAY.plus(Duration.ofDays(1)));
    }

    @Test
    void anOccurrenceThatDoesNotTakePlaceCannotBeLeftOut() {
        Appointment appointment = planned("FREQ=DAILY;COUNT=3", Set.of());
        appointment.leaveOut(NEXT_DAY, ZONE, NOW);

        assertThatExceptionOfType(OccurrenceNotFound.class)
                .isThrownBy(() -> appointment.leaveOut(NINE.plusSeconds(60), ZONE, NOW));
        assertThatExceptionOfType(OccurrenceNotFound.class).isThrownBy(() -> appointment.leaveOut(NEXT_DAY, ZONE, NOW));
    }

    @Test
    void anotherTimeForgetsWhatWasLeftOutOfTheOldTimes() {
        Appointment appointment = planned("FREQ=DAILY;COUNT=3", Set.of());
        appointment.leaveOut(NEXT_DAY, ZONE, NOW);
        Instant ten = NINE.plusSeconds(3600);

        appointment.revise(plan(ten, "FREQ=DAILY;COUNT=3", Set.of()), ZONE, NOW);

        assertThat(appointment.nextAfter(ten, ZONE)).contains(ten.plus(Duration.ofDays(1)));
    }

    @Test
    void whatWasLeftOutStaysLeftOutOfTheRowThatFollows() {
        Appointment appointment = planned("FREQ=DAILY;COUNT=5", Set.of());
        Instant third = NEXT_DAY.plus(Duration.ofDays(1));
        Instant fourth = third.plus(Duration.ofDays(1));
        appointment.leaveOut(fourth, ZONE, NOW);

        Appointment following = appointment.split(third, plan(third, "FREQ=DAILY;COUNT=5", Set.of()), ZONE, NOW);

        assertThat(appointment.nextAfter(NEXT_DAY, ZONE)).isEmpty();
        assertThat(following.nextAfter(third, ZONE)).contains(fourth.plus(Duration.ofDays(1)));
        assertThat(following.nextAfter(fourth.plus(Duration.ofDays(1)), ZONE)).isEmpty();
        assertThatExceptionOfType(OccurrenceNotFound.class).isThrownBy(() -> appointment.endBefore(third, ZONE, NOW));
    }

    @Test
    void wholeDaysBeginAndEndAtMidnightWhereTheCompanyWorks() {
        TimeSpan days = TimeSpan.of(NINE, NEXT_DAY, true, ZONE);

        assertThat(days.start())
                .isEqualTo(LocalDate.of(2026, 3, 2).atStartOfDay(ZONE).toInstant());
        assertThat(days.end())
                .isEqualTo(LocalDate.of(2026, 3, 4).atStartOfDay(ZONE).toInstant());
        assertThat(TimeSpan.of(days.start(), days.end(), true, ZONE)).isEqualTo(days);
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TimeSpan.of(NINE, NINE, false, ZONE));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TimeSpan.of(NEXT_DAY, NINE, true, ZONE));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> TimeSpan.of(NINE, NINE.plus(Duration.ofDays(93)), false, ZONE));
    }

    private static Appointment planned(String rule, Set<UUID> participants) {
        return Appointment.plan(plan(NINE, rule, participants), OWNER, ZONE, NOW);
    }

    private static Plan plan(Instant start, String rule, Set<UUID> participants) {
        return new Plan(
                new AppointmentDetails(
                        "Tea", "visit", null, null, null, null, null, null, false, AppointmentStatus.PLANNED),
                new TimeSpan(start, start.plusSeconds(3600), false),
                Repetition.of(rule, start, ZONE),
                participants);
    }

    private static Collection<?> eventsOf(Appointment appointment) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(appointment, "domainEvents");
        return events == null ? List.of() : events;
    }
}
