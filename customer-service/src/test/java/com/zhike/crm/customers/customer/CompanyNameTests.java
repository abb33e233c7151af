package com.zhike.crm.customers.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"华信科技（上海）有限公司", " 华信科技(上海)有限公司 ", "华信科技（上海)有限公司"})
    void widthAndBlanksAroundDoNotMakeAnotherName(String name) {
        assertThat(new CompanyName(name).key()).isEqualTo("华信科技(上海)有限公司");
    }

    @Test
    void caseAndRepeatedBlanksDoNotMakeAnotherName() {
        assertThat(new CompanyName("ＡＣＭＥ  Ｔrading").key()).isEqualTo(new CompanyName("Acme trading").key());
    }

    @Test
    void anotherLegalFormMakesAnotherName() {
        assertThat(new CompanyName("华信科技有限公司").key()).isNotEqualTo(new CompanyName("华信科技股份有限公司").key());
    }

    @ParameterizedTest
    @CsvSource({
        "华信科技有限公司, 华信科技",
        "北京华信科技股份有限公司, 华信科技",
        "北京市华信科技有限责任公司, 华信科技",
        "华信科技（上海）有限公司, 华信科技",
        "广东省深圳市华信科技集团有限公司, 华信科技",
        "中国石化集团公司, 石化",
        "上海浦东发展银行股份有限公司, 发展银行",
        "Alfreds Futterkiste GmbH, alfredsfutterkiste",
        "'Acme Trading Co., Ltd.', acmetrading",
        "Around the Horn, aroundthehorn",
        "上海集团有限公司, 上海",
        "有限公司, 有限公司",
        "北京, 北京"
    })
    void theCoreLeavesOutRegionAndLegalForm(String name, String core) {
        assertThat(new CompanyName(name).core()).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({"华信科技, 华信", "华信恒达信息技术, 华信恒达", "华信, 华信", "科技, 科技", "中粮食品, 中粮", "信息技术, 信息"})
    void theBrandLeavesOutTheLineOfBusiness(String core, String brand) {
        assertThat(NameParts.brand(core)).isEqualTo(brand);
    }

    @Test
    void aLineOfBusinessAloneIsNoName() {
        assertThat(new CompanyName("北京信息技术有限公司").isGeneric()).isTrue();
        assertThat(new CompanyName("华信信息技术有限公司").isGeneric()).isFalse();
    }

    @Test
    void thePartsAreWhatCouldBeAWholeNameElsewhere() {
        assertThat(new CompanyName("华信科技有限公司").parts())
                .containsExactlyInAnyOrder("华信", "华信科", "华信科技", "信科", "信科技", "科技");
    }

    @Test
    void aLongNameHasPartsOfLimitedLength() {
        assertThat(new CompanyName("名".repeat(200)).parts()).hasSizeLessThan(30);
    }
}
