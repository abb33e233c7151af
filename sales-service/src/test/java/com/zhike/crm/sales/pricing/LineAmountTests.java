package com.zhike.crm.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAmountTests {

    @ParameterizedTest(name = "{0} x {1} less {2} % is {3}")
    @CsvSource({
        // quantity, price, discount, amount
        "1,     100,      0,     100.00",
        "3,     0.1,      0,     0.30",
        "0.1,   0.1,      0,     0.01",
        "1,     0.005,    0,     0.01",
        "1,     0.0049,   0,     0.00",
        "3,     33.33,    10,    89.99",
        "7,     9.99,     12.5,  61.19",
        "2.5,   19.99,    0,     49.98",
        "0.333, 3,        0,     1.00",
        "1000,  0.0125,   0,     12.50",
        "1,     100,      100,   0.00",
        "12,    21.35,    5,     243.39",
        "999999999999.999, 1, 0, 1000000000000.00"
    })
    void isComputedExactlyAndRoundedOnce(BigDecimal quantity, BigDecimal price, BigDecimal discount, String amount) {
        assertThat(new LineAmount(quantity, price, new Discount(discount)).money())
                .isEqualTo(new Money(new BigDecimal(amount)));
    }

    @Test
    void moneyAlwaysHasWholeCents() {
        assertThat(new Money(new BigDecimal("1.005")).amount()).isEqualTo("1.01");
        assertThat(new Money(new BigDecimal("-1.005")).amount()).isEqualTo("-1.01");
        assertThat(new Money(BigDecimal.TEN).amount()).isEqualTo("10.00");
    }

    @Test
    void aDiscountLiesBetweenNothingAndEverything() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount(new BigDecimal("100.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount(new BigDecimal("-0.01")));
        assertThat(Discount.of(null)).isEqualTo(Discount.NONE);
    }

    @ParameterizedTest
    @CsvSource({"21.3500004,21.35", "18,18.00", "0.0125,0.0125", "0.00125,0.0013", "100.10,100.10"})
    void unitPricesAreWrittenInOneWay(BigDecimal price, String written) {
        assertThat(UnitPrice.of(price)).isEqualTo(new BigDecimal(written));
    }
}
