package com.zhike.crm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeMachineTests {

    private static final Instant PAST = Instant.parse("2008-12-08T01:00:00Z");

    private final TimeMachine clock = new TimeMachine();

    @Test
    void showsThePastWhileItIsRelived() {
        clock.at(PAST, () -> assertThat(clock.instant()).isEqualTo(PAST));
    }

    @Test
    void showsThePastInEveryZone() {
        clock.at(
                PAST,
                () -> assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant())
                        .isEqualTo(PAST));
    }

    @Test
    void showsThePresentToEverybodyElse() {
        clock.at(PAST, () -> {});

        assertThat(clock.instant()).isAfter(PAST);
    }

    @Test
    void showsNothingFinerThanTheDatabaseKeeps() {
        assertThat(Stream.generate(clock::instant).limit(100))
                .allMatch(instant -> instant.equals(instant.truncatedTo(ChronoUnit.MICROS)));
    }
}
