package com.zhike.crm.customers.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialTests {

    @ParameterizedTest
    @CsvSource({
        "华信科技, H",
        "知客, Z",
        "重庆长安, C",
        "长江实业, C",
        "厦门航空, X",
        "番禺机械, P",
        "葉氏, Y",
        "Alfreds Futterkiste, A",
        "été, E",
        "Ünlü, U",
        "(中国)华信, Z",
        "（上海）, S",
        "3M 中国, #",
        "Жук, #",
        "こんにちは, #",
        "--, #",
        "ｂｅｔａ, B"
    })
    void companiesAreFiledUnderTheirFirstLetter(String name, char letter) {
        assertThat(Initial.ofCompany(name).letter()).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "单田芳, S",
        "曾国藩, Z",
        "仇英, Q",
        "解缙, X",
        "朴树, P",
        "区文诗, O",
        "查良镛, Z",
        "任正非, R",
        "盖叫天, G",
        "翟志刚, Z",
        "尉迟恭, Y",
        "尉健行, W",
        "万俟卨, M",
        "万里, W",
        "单于, C",
        "张伟, Z",
        "沈从文, S",
        "Maria Anders, M",
        "欧阳修, O"
    })
    void peopleAreFiledUnderHowTheirSurnameIsRead(String name, char letter) {
        assertThat(Initial.ofSurname(name).letter()).isEqualTo(letter);
    }

    @Test
    void theSameCharacterMayBeReadDifferentlyInACompany() {
        assertThat(Initial.ofCompany("解放汽车").letter()).isEqualTo('J');
        assertThat(Initial.ofSurname("解放").letter()).isEqualTo('X');
    }
}
