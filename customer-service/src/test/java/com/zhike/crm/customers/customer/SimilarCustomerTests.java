package com.zhike.crm.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarCustomerTests {

    @ParameterizedTest
    @CsvSource({"13812345678, 138******78", "021-58881234, 021*******34", "12345, *****", "1, *"})
    void theMiddleOfAPhoneNumberIsHidden(String phone, String shown) {
        assertThat(SimilarCustomer.masked(phone)).isEqualTo(shown);
    }
}
