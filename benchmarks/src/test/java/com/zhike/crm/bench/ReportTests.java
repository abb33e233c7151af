package com.zhike.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void everyFigureStandsBesideItsTarget() throws IOException {
        Report report = new Report(
                Options.of("--rows", "1000", "--seconds", "2"),
                List.of(
                        Finding.of("a list", "p95 < 50 ms", "p95 60 ms", false),
                        Finding.notMeasured("an export", "first byte < 1 s", "not there")));

        assertThat(report.text())
                .contains("1,000 customers, 2,000 orders")
                .contains("| a list | p95 < 50 ms | p95 60 ms | **missed** |")
                .contains("| an export | first byte < 1 s | not there | not measured |");
    }

    @Test
    void whatIsNoOptionIsRefused() {
        assertThatThrownBy(() -> Options.of("--rows", "many")).hasMessage("--rows takes a number");
        assertThatThrownBy(() -> Options.of("--row", "5")).hasMessageContaining("--row");
    }
}
