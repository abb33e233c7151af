package com.zhike.crm.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.time.CalendarPeriod.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTests {

    @ParameterizedTest
    @CsvSource({
        "TODAY,        2026-03-02, 2026-03-02, 2026-03-01, 2026-03-01",
        "YESTERDAY,    2026-03-01, 2026-03-01, 2026-02-28, 2026-02-28",
        "THIS_WEEK,    2026-03-02, 2026-03-08, 2026-02-23, 2026-03-01",
        "LAST_WEEK,    2026-02-23, 2026-03-01, 2026-02-16, 2026-02-22",
        "THIS_MONTH,   2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "LAST_MONTH,   2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
        "THIS_QUARTER, 2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31",
        "LAST_QUARTER, 2025-10-01, 2025-12-31, 2025-07-01, 2025-09-30",
        "THIS_YEAR,    2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "LAST_YEAR,    2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31"
    })
    void aPeriodAndTheOneBefore(
            CalendarPeriod period, LocalDate from, LocalDate to, LocalDate earlierFrom, LocalDate earlierTo) {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(period.days(monday)).isEqualTo(new Days(from, to.plusDays(1)));
        assertThat(period.previous(monday)).isEqualTo(new Days(earlierFrom, earlierTo.plusDays(1)));
    }

    @Test
    void theLastDayOfAMonthBelongsToIt() {
        assertThat(CalendarPeriod.LAST_MONTH.days(LocalDate.of(2026, 3, 31)).to())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
