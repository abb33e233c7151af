package com.zhike.crm.schedule.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Instant MONDAY_NINE = at("2026-03-02T09:00");

    private static final TimeSpan AN_HOUR = new TimeSpan(MONDAY_NINE, MONDAY_NINE.plusSeconds(3600), false);

    @Test
    void aWeekdayIsOneWhereTheCompanyWorks() {
        // half past seven on Monday in Shanghai is still Sunday in Greenwich
        Instant early = at("2026-03-02T07:30");

        assertThat(starts(repeat("FREQ=WEEKLY;BYDAY=MO;COUNT=3", early), early))
                .containsExactly(early, at("2026-03-09T07:30"), at("2026-03-16T07:30"));
    }

    @Test
    void aLastDayCountsAsAWhole() {
        assertThat(starts(repeat("FREQ=DAILY;UNTIL=20260304"), MONDAY_NINE))
                .containsExactly(MONDAY_NINE, at("2026-03-03T09:00"), at("2026-03-04T09:00"));
    }

    @Test
    void theThirtyFirstIsLeftOutWhereThereIsNone() {
        Instant last = at("2026-01-31T09:00");

        assertThat(starts(repeat("FREQ=MONTHLY;COUNT=3", last), last))
                .containsExactly(last, at("2026-03-31T09:00"), at("2026-05-31T09:00"));
    }

    @Test
    void anEndlessOneIsReadFarAheadWithoutCountingUpToThere() {
        Repetition daily = repeat("FREQ=DAILY");

        assertThat(daily.between(AN_HOUR, at("2046-07-01T00:00"), at("2046-07-03T00:00"), SHANGHAI))
                .extracting(TimeSpan::start)
                .containsExactly(at("2046-07-01T09:00"), at("2046-07-02T09:00"));
        assertThat(daily.last(MONDAY_NINE, SHANGHAI)).isEmpty();
    }

    @Test
    void whatBeganBeforeTheWindowAndReachesIntoItBelongsToIt() {
        TimeSpan night = new TimeSpan(at("2026-03-02T22:00"), at("2026-03-03T02:00"), false);
        Repetition nightly = repeat("FREQ=DAILY;COUNT=5", night.start());

        assertThat(nightly.between(night, at("2026-03-04T00:00"), at("2026-03-04T12:00"), SHANGHAI))
                .extracting(TimeSpan::start)
                .containsExactly(at("2026-03-03T22:00"));
    }

    @Test
    void theNextOneComesAfterTheInstant() {
        Repetition weekly = repeat("FREQ=WEEKLY;COUNT=2");

        assertThat(weekly.next(MONDAY_NINE, MONDAY_NINE, SHANGHAI)).contains(at("2026-03-09T09:00"));
        assertThat(weekly.next(MONDAY_NINE, at("2026-03-09T09:00"), SHANGHAI)).isEmpty();
        assertThat(weekly.last(MONDAY_NINE, SHANGHAI)).contains(at("2026-03-09T09:00"));
    }

    @Test
    void aRowIsCutInTwoAndNothingIsCountedTwice() {
        Instant third = at("2026-03-04T09:00");
        Repetition counted = repeat("FREQ=DAILY;COUNT=5");

        assertThat(starts(counted.before(third), MONDAY_NINE)).containsExactly(MONDAY_NINE, at("2026-03-03T09:00"));
        assertThat(starts(counted.from(third, MONDAY_NINE, SHANGHAI), third))
                .containsExactly(third, at("2026-03-05T09:00"), at("2026-03-06T09:00"));
        assertThat(repeat("FREQ=DAILY").from(third, MONDAY_NINE, SHANGHAI)).isEqualTo(repeat("FREQ=DAILY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every day",
                "FREQ=SECONDLY",
                "FREQ=DAILY;COUNT=5000",
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=DAILY;UNTIL=soon"
            })
    void aRuleThatCannotBeKeptIsRefused(String rule) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> repeat(rule));
    }

    @Test
    void nothingIsNoRepetition() {
        assertThat(Repetition.of(" ", MONDAY_NINE, SHANGHAI)).isNull();
    }

    private static List<Instant> starts(Repetition repetition, Instant first) {
        TimeSpan time = new TimeSpan(first, first.plus(Duration.ofMinutes(30)), false);
        return repetition.between(time, first, first.plus(Duration.ofDays(140)), SHANGHAI).stream()
                .map(TimeSpan::start)
                .toList();
    }

    private static Repetition repeat(String rule) {
        return repeat(rule, MONDAY_NINE);
    }

    private static Repetition repeat(String rule, Instant first) {
        return Objects.requireNonNull(Repetition.of(rule, first, SHANGHAI));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }
}
