package com.zhike.crm.platform.dictionary;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.TestCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class DictionaryTests {

    private static final String GREEN =
            "{\"code\":\"green\",\"zh\":\"绿\",\"en\":\"Green\",\"default\":true,\"color\":\"#00ff00\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dictionaries dictionaries;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void restore() {
        jdbc.sql("delete from dictionary_entry where code = 'green'").update();
        dictionaries.write("colour", new Entry("red", "红", "Red", 1, true, true, null, true));
    }

    @Test
    void everybodyReadsTheValuesInTheirOrder() {
        MvcTestResult result =
                mvc.get().uri("/api/dictionaries/sample").with(as(ZHANG_WEI)).exchange();

        assertThat(result)
                .bodyJson()
                .extractingPath("$.colour[*].code")
                .asArray()
                .containsExactly("red", "blue");
        assertThat(result).bodyJson().extractingPath("$.colour[0].default").isEqualTo(true);
        assertThat(result).bodyJson().extractingPath("$.colour[0].zh").isEqualTo("红");
    }

    @Test
    void anAdministratorAddsAValueWhichMayBeUsedAtOnce() {
        assertThat(post(ADMIN, "colour", GREEN)).hasStatus(201);

        dictionaries.require("colour", "paint", "green");
        assertThat(dictionaries.entries("colour"))
                .filteredOn(Entry::byDefault)
                .extracting(Entry::code)
                .containsExactly("green");
        assertThat(dictionaries.entries("colour")).extracting(Entry::position).containsExactly(1, 2, 3);
        assertThat(post(ADMIN, "colour", GREEN)).hasStatus(409);
    }

    @Test
    void onlyAnAdministratorAddsValues() {
        assertThat(post(ZHANG_WEI, "colour", GREEN)).hasStatus(403);
    }

    @Test
    void aValueIsAddedOnlyToADictionaryThatExists() {
        assertThat(post(ADMIN, "smell", GREEN)).hasStatus(404);
    }

    @Test
    void aValueThatIsNotInTheDictionaryIsRefused() {
        dictionaries.require("colour", "paint", null);
        dictionaries.require("colour", "paint", "red");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> dictionaries.require("colour", "paint", "pink"))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().code()).isEqualTo("dictionary-value-unknown"));
        assertThat(dictionaries.flagged("colour", "red")).isTrue();
        assertThat(dictionaries.flagged("colour", "blue")).isFalse();
    }

    private MvcTestResult post(TestCompany.Person caller, String dictionary, String body) {
        return mvc.post()
                .uri("/api/dictionaries/sample/" + dictionary)
                .with(as(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
