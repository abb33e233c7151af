package com.zhike.crm.platform.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.TestCompany;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SampleTest
class IdempotencyTests {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRepeatedRequestGetsTheSameAnswerAndHasNoSecondEffect() throws Exception {
        MockHttpServletResponse first = post(ZHANG_WEI, "once");
        MockHttpServletResponse second = post(ZHANG_WEI, "once");

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(first.getHeader("Idempotency-Replayed")).isNull();
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.getContentType()).isEqualTo(first.getContentType());
        assertThat(notes("once")).isOne();
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithTheSameKey() throws Exception {
        assertThat(post(ZHANG_WEI, "a forbidden word").getStatus()).isEqualTo(409);

        MockHttpServletResponse corrected = post(ZHANG_WEI, "a good word");

        assertThat(corrected.getStatus()).isEqualTo(201);
        assertThat(notes("a forbidden word")).isZero();
    }

    @Test
    void aKeyIsNotTakenForAnotherRequest() throws Exception {
        post(ZHANG_WEI, "this");

        MockHttpServletResponse other = post(ZHANG_WEI, "that");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("idempotency-key-reused");
        assertThat(notes("that")).isZero();
    }

    @Test
    void twoCallersMayChooseTheSameKey() throws Exception {
        assertThat(post(ZHANG_WEI, "his").getStatus()).isEqualTo(201);
        assertThat(post(LI_NA, "hers").getStatus()).isEqualTo(201);
    }

    @Test
    void twinsAtTheSameTimeHaveOneEffect() throws Exception {
        List<Callable<MockHttpServletResponse>> twins = Stream.generate(
                        () -> (Callable<MockHttpServletResponse>) () -> post(ZHANG_WEI, "twins"))
                .limit(6)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<MockHttpServletResponse> answer : threads.invokeAll(twins)) {
                assertThat(answer.get().getStatus()).isEqualTo(201);
            }
        }

        assertThat(notes("twins")).isOne();
    }

    @Test
    void aRuleThatOnlyTheDatabaseKnowsStillGivesAClearRefusal() throws Exception {
        mvc.post()
                .uri("/api/notes")
                .with(as(ZHANG_WEI))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"unique\"}")
                .exchange();

        MockHttpServletResponse second = post(ZHANG_WEI, "unique");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getHeader("Location")).isNull();
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/notes")
                        .with(as(ZHANG_WEI))
                        .header("Idempotency-Key", "a b")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .hasStatus(400);
    }

    private long notes(String text) {
        return jdbc.sql("select count(*) from note where text = :text")
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse post(TestCompany.Person caller, String text) {
        return mvc.post()
                .uri("/api/notes")
                .with(as(caller))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .exchange()
                .getResponse();
    }
}
