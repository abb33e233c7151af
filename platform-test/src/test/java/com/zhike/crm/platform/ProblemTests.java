package com.zhike.crm.platform;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sample.SampleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class ProblemTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aRefusalIsToldInTheCallersLanguage() {
        MvcTestResult chinese = post("{\"text\":\"a forbidden word\"}", "zh-TW,en;q=0.5");
        MvcTestResult english = post("{\"text\":\"a forbidden word\"}", "en-GB");

        assertThat(chinese).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(chinese).bodyJson().extractingPath("$.code").isEqualTo("note-refused");
        assertThat(chinese).bodyJson().extractingPath("$.type").isEqualTo("urn:crm:problem:note-refused");
        assertThat(chinese).bodyJson().extractingPath("$.detail").isEqualTo("含有“forbidden word”。");
        assertThat(english).bodyJson().extractingPath("$.title").isEqualTo("The note is refused");
    }

    @Test
    void everyInvalidFieldIsNamed() {
        MvcTestResult result = post("{\"text\":\" \"}", "en");

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("text");
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("not-blank");
        assertThat(result).bodyJson().extractingPath("$.errors[0].message").isEqualTo("must not be blank");
    }

    @Test
    void aValueOfTheWrongTypeNamesItsField() {
        MvcTestResult result = post("{\"text\":\"x\",\"weight\":\"heavy\"}", "en");

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("weight");
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("type-mismatch");
    }

    @Test
    void brokenJsonIsTheCallersFault() {
        MvcTestResult result = post("{\"text\":", "en");

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("malformed-body");
    }

    @Test
    void anIdThatIsNoneIsTheCallersFault() {
        assertThat(mvc.get().uri("/api/notes/17").with(as(ZHANG_WEI))).hasStatus(400);
    }

    @Test
    void anUnknownSortKeyIsTheCallersFault() {
        MvcTestResult result =
                mvc.get().uri("/api/notes?sort=colour").with(as(ZHANG_WEI)).exchange();

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("sort-unknown");
    }

    @Test
    void anUnknownPathIsNotFound() {
        assertThat(mvc.get().uri("/api/nothing").with(as(ZHANG_WEI)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void anUnexpectedFailureSaysNothingButWhereToLook() {
        MvcTestResult result =
                mvc.get().uri("/api/notes/failing").with(as(ZHANG_WEI)).exchange();

        assertThat(result).hasStatus(500);
        assertThat(result).bodyText().doesNotContain("secret of the house");
        assertThat(result).bodyJson().extractingPath("$.traceId").asString().hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "flush", "commit"})
    void aDatabaseThatGoesAwayMeanwhileIsSaidToBeAway(String when) {
        MvcTestResult result = mvc.post()
                .uri("/api/notes/cut-off?when=" + when)
                .with(as(ZHANG_WEI))
                .exchange();

        assertThat(result).hasStatus(503);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("database-unavailable");
    }

    @Test
    void aValueThatExistsAlreadyIsAConflict() {
        post("{\"text\":\"only once\"}", "en");

        assertThat(post("{\"text\":\"only once\"}", "en")).hasStatus(409);
    }

    @Test
    void aCharacterThatCannotBeStoredIsTheCallersFault() {
        assertThat(post("{\"text\":\"a\\u0000b\"}", "en")).hasStatus(400);
    }

    @Test
    void whatIsNotPermittedIsForbidden() {
        assertThat(mvc.post()
                        .uri("/api/notes")
                        .with(as(BOSS))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .hasStatus(403)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        MvcTestResult result = put(UUID.randomUUID(), null);

        assertThat(result).hasStatus(428);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("if-match-required");
    }

    @Test
    void anEditOfAnOldVersionIsToldBothVersions() {
        MvcTestResult written = post("{\"text\":\"first\"}", "en");
        String location = String.valueOf(written.getResponse().getHeader("Location"));
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));

        assertThat(put(id, "W/\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");
        MvcTestResult late = put(id, "\"0\"");

        assertThat(late).hasStatus(412);
        assertThat(late).bodyJson().extractingPath("$.currentVersion").isEqualTo(1);
        assertThat(late).bodyJson().extractingPath("$.current.text").isEqualTo("second");
    }

    private MvcTestResult put(UUID id, String version) {
        var request = mvc.put().uri("/api/notes/" + id).with(as(ZHANG_WEI));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"second\"}")
                .exchange();
    }

    private MvcTestResult post(String body, String language) {
        return mvc.post()
                .uri("/api/notes")
                .with(as(ZHANG_WEI))
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
