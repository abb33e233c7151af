package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RetryScheduleTests {

    private static final List<Duration> USUAL = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private final RetrySchedule schedule = new RetrySchedule(new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("crm.webhook", Bindable.of(WebhookSettings.class)));

    @Test
    void pausesGrowOverThreeDaysAndDifferALittleEachTime() {
        for (int tries = 1; tries <= USUAL.size(); tries++) {
            Duration usual = USUAL.get(tries - 1);
            int tried = tries;
            assertThat(IntStream.range(0, 50)
                            .mapToObj(_ -> schedule.after(tried, null).orElseThrow()))
                    .allSatisfy(pause -> assertThat(pause)
                            .isBetween(
                                    usual.multipliedBy(9).dividedBy(10),
                                    usual.multipliedBy(11).dividedBy(10)))
                    .hasSizeGreaterThan(1);
        }
        assertThat(schedule.after(USUAL.size() + 1, null)).isEmpty();
    }

    @Test
    void aWishForALongerPauseIsGrantedUpToADay() {
        assertThat(schedule.after(1, Duration.ofHours(1))).contains(Duration.ofHours(1));
        assertThat(schedule.after(1, Duration.ofDays(400))).contains(Duration.ofHours(24));
        assertThat(schedule.after(2, Duration.ofSeconds(1)).orElseThrow()).isGreaterThan(Duration.ofMinutes(4));
    }
}
