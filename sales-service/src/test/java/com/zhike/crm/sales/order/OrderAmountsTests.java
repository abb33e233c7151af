package com.zhike.crm.sales.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.pricing.Discount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderAmountsTests {

    @ParameterizedTest(name = "{0} less {1} % is {2} - {3} = {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                // quantity x price - line discount; ... | order discount | lines | taken off | amount
                "1 x 100 - 0                                | 0     | 100.00  | 0.00   | 100.00",
                "1 x 100 - 0; 2 x 50 - 10                   | 0     | 190.00  | 0.00   | 190.00",
                "1 x 100 - 0; 2 x 50 - 10                   | 5     | 190.00  | 9.50   | 180.50",
                "1 x 0.005 - 0; 1 x 0.005 - 0               | 0     | 0.02    | 0.00   | 0.02",
                "1 x 0.01 - 0                               | 50    | 0.01    | 0.01   | 0.00",
                "3 x 33.33 - 0                              | 33.33 | 99.99   | 33.33  | 66.66",
                "1 x 10.05 - 0; 1 x 10.05 - 0; 1 x 10.05 - 0| 12.5  | 30.15   | 3.77   | 26.38",
                "1 x 100 - 0                                | 100   | 100.00  | 100.00 | 0.00",
                "0.001 x 1 - 0                              | 0     | 0.00    | 0.00   | 0.00",
                "999999 x 9999.9999 - 0                     | 0.01  | 9999989900.00 | 999998.99 | 9998989901.01"
            })
    void linesAreRoundedFirstAndTheOrderDiscountOnce(
            String lines, BigDecimal discount, String sum, String off, String amount) {
        assertThat(OrderAmounts.of(parse(lines), new Discount(discount)))
                .isEqualTo(new OrderAmounts(new BigDecimal(sum), new BigDecimal(off), new BigDecimal(amount)));
    }

    @Test
    void thousandLinesLoseNoCent() {
        List<OrderLine> lines = IntStream.range(0, 1000)
                .mapToObj(_ -> OrderFixtures.line("1", "0.1", "0"))
                .toList();

        assertThat(OrderAmounts.of(lines, Discount.NONE).amount()).isEqualTo("100.00");
    }

    private static List<OrderLine> parse(String lines) {
        return Arrays.stream(lines.split(";"))
                .map(line -> line.trim().split(" x | - "))
                .map(parts -> OrderFixtures.line(parts[0], parts[1], parts[2]))
                .toList();
    }
}
