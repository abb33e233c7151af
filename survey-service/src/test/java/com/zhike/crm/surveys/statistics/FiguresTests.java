package com.zhike.crm.surveys.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void sharesAreRoundedToOneDecimal() {
        assertThat(Percent.of(1, 3)).isEqualByComparingTo("33.3");
        assertThat(Percent.of(2, 3)).isEqualByComparingTo("66.7");
        assertThat(Percent.of(0, 0)).isEqualByComparingTo("0");
    }

    @Test
    void theMedianLiesBetweenTheMiddleTwo() {
        assertThat(NumberSummary.of(List.of(count(1, 1), count(2, 1), count(10, 2)), null)
                        .median())
                .isEqualByComparingTo("6");
        assertThat(NumberSummary.of(List.of(count(1, 1), count(2, 1), count(10, 1)), null)
                        .median())
                .isEqualByComparingTo("2");
    }

    @Test
    void numbersAreSummedUp() {
        NumberSummary summary =
                NumberSummary.of(List.of(count(5, 3), count(1, 1), count(4, 2), count(3, 2)), BigDecimal.valueOf(5));

        assertThat(summary.mean()).isEqualByComparingTo("3.75");
        assertThat(summary.min()).isEqualByComparingTo("1");
        assertThat(summary.max()).isEqualByComparingTo("5");
        assertThat(summary.topTwoShare()).isEqualByComparingTo("62.5");
    }

    @Test
    void promotersLessDetractorsMakeTheNetPromoterScore() {
        // 5 of 10 promote, 2 detract
        NetPromoterScore nps = NetPromoterScore.of(
                List.of(count(10, 3), count(9, 2), count(8, 2), count(7, 1), count(6, 1), count(0, 1)));

        assertThat(nps.promoters()).isEqualTo(5);
        assertThat(nps.passives()).isEqualTo(3);
        assertThat(nps.detractors()).isEqualTo(2);
        assertThat(nps.score()).isEqualByComparingTo("30");
        assertThat(NetPromoterScore.of(List.of()).score()).isZero();
    }

    @Test
    void theChiSquareTestAgreesWithATextbook() {
        // R: chisq.test(matrix(c(20, 30, 30, 20), 2), correct = FALSE) gives X-squared = 4, df = 1, p-value = 0.0455
        ChiSquare test =
                ChiSquare.of(List.of(List.of(20L, 30L), List.of(30L, 20L))).orElseThrow();

        assertThat(test.statistic()).isEqualByComparingTo("4");
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.probability()).isEqualByComparingTo("0.0455");
        assertThat(test.cramersV()).isEqualByComparingTo("0.2");
        assertThat(test.significant()).isTrue();
        assertThat(test.reliable()).isTrue();
    }

    @Test
    void rowsAndColumnsWithoutAnyCountAreNotTested() {
        assertThat(ChiSquare.of(List.of(List.of(5L, 0L, 5L), List.of(0L, 0L, 0L), List.of(3L, 0L, 7L))))
                .get()
                .extracting(ChiSquare::degreesOfFreedom)
                .isEqualTo(1);
        assertThat(ChiSquare.of(List.of(List.of(5L, 5L)))).isEmpty();
        assertThat(ChiSquare.of(List.of())).isEmpty();
    }

    @Test
    void smallCountsAreNotTrusted() {
        assertThat(ChiSquare.of(List.of(List.of(1L, 2L), List.of(2L, 1L)))
                        .orElseThrow()
                        .reliable())
                .isFalse();
    }

    @Test
    void chineseTextIsDividedIntoWords() {
        assertThat(WordCount.of(List.of("希望移动端更好用", "移动端的报表太少", "Mobile reports")))
                .extracting(WordCount::word)
                .contains("移动", "希望", "报表", "mobile", "reports");
        assertThat(WordCount.of(List.of("报表报表", "报表"))).containsExactly(new WordCount("报表", 2));
    }

    @Test
    void manyNumbersFallIntoRoundBands() {
        List<Bar> bands =
                Bands.of(IntStream.rangeClosed(3, 97).mapToObj(i -> count(i, 1)).toList());

        assertThat(bands).extracting(Bar::label).startsWith("0–10", "10–20").endsWith("90–100");
        assertThat(bands.stream().mapToLong(Bar::count).sum()).isEqualTo(95);
    }

    private static ValueCount count(int value, long count) {
        return new ValueCount(BigDecimal.valueOf(value), count);
    }
}
