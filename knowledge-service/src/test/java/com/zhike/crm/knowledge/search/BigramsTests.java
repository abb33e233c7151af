package com.zhike.crm.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTests {

    @Test
    void chineseIsCutIntoPairsAndItsLastCharacter() {
        assertThat(Bigrams.of("合同模板")).containsExactly("合同", "同模", "模板", "板");
    }

    @Test
    void wordsAndNumbersStayWholeInLowerCase() {
        assertThat(Bigrams.of("CRM 2026版，ＡＢＣ!")).containsExactly("crm", "2026", "版", "abc");
    }

    @Test
    void onePairMustFollowTheOtherInWhatIsWanted() {
        assertThat(Wanted.all("合同模板 crm")).isEqualTo("'合同' & '同模' & '模板' & 'crm':*");
        assertThat(Wanted.all("价")).isEqualTo("'价':*");
        assertThat(Wanted.all("  ")).isNull();
    }

    @Test
    void whatCannotBeWrittenInTextsIsNowhereFound() {
        assertThat(Wanted.all("'!|&:*\\")).isEqualTo("'~'");
    }
}
