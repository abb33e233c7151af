package com.zhike.crm.schedule.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItineraryRangeTests {

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-29, 2026-11-29, 2026-11-29",
        "THIS_WEEK, 2026-11-29, 2026-11-23, 2026-11-29",
        "THIS_WEEK, 2026-11-23, 2026-11-23, 2026-11-29",
        "NEXT_WEEK, 2026-11-29, 2026-11-30, 2026-12-06",
        "THIS_MONTH, 2026-02-11, 2026-02-01, 2026-02-28",
        "NEXT_MONTH, 2026-12-31, 2027-01-01, 2027-01-31",
        "NEXT_MONTH, 2026-01-31, 2026-02-01, 2026-02-28"
    })
    void aRangeIsReckonedFromToday(ItineraryRange range, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(range.from(today)).isEqualTo(from);
        assertThat(range.to(today)).isEqualTo(to);
    }
}
