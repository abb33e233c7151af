package com.zhike.crm.customers.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchCodeTests {

    @Test
    void aChineseCharacterBecomesThreeLatinOnes() {
        assertThat(SearchCode.of("华信").value()).matches("[A-Z][0-9a-z]{2}[A-Z][0-9a-z]{2}");
    }

    @Test
    void latinTextStaysWhatItIsWithoutAccentsAndCapitals() {
        assertThat(SearchCode.of("Ana TRUJILLO Taquería 021-58").value()).isEqualTo("ana trujillo taqueria 021-58");
    }

    @Test
    void fullWidthIsTheSameAsHalfWidth() {
        assertThat(SearchCode.of("ＡＢＣ（中国）")).isEqualTo(SearchCode.of("abc(中国)"));
    }

    @Test
    void noTwoChineseCharactersShareACode() {
        long codes = IntStream.rangeClosed(0x3400, 0x9FFF)
                .mapToObj(point -> SearchCode.of(Character.toString(point)).value())
                .collect(Collectors.toSet())
                .size();

        // a few dozen compatibility forms decompose into one another on purpose
        assertThat(codes).isGreaterThan(27_600);
    }

    @Test
    void oneChineseCharacterIsEnoughForTheIndexAndTwoLatinOnesAreNot() {
        assertThat(SearchCode.of("华").selective()).isTrue();
        assertThat(SearchCode.of("ab").selective()).isFalse();
        assertThat(SearchCode.of("a-b").selective()).isFalse();
    }

    @Test
    void wildcardsAreSearchedForAsTheyAre() {
        assertThat(SearchCode.of("50%_a\\b").pattern()).isEqualTo("%50\\%\\_a\\\\b%");
    }
}
