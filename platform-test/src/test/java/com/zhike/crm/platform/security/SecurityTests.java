package com.zhike.crm.platform.security;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class SecurityTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Directory directory;

    @Test
    void nobodyIsLetInWithoutAToken() {
        MvcTestResult result = mvc.get().uri("/api/notes").exchange();

        assertThat(result).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("unauthenticated");
    }

    @Test
    void probesMetricsAndApiDocumentsAreOpen() {
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(mvc.get().uri("/v3/api-docs")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(401);
    }

    @Test
    void theApiDocumentDescribesThePageAndHidesTheCaller() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/notes'].get.parameters[*].name")
                .asArray()
                .contains("q", "page", "size", "sort", "cursor")
                .doesNotContain("reader", "employee");
    }

    @Test
    void aTokenForSomebodyElseIsNotAccepted() {
        JWTClaimsSet.Builder elsewhere = TestTokens.claims(ZHANG_WEI.id()).audience(List.of("another"));
        JWTClaimsSet.Builder foreign = TestTokens.claims(ZHANG_WEI.id()).issuer("http://elsewhere.test");
        JWTClaimsSet.Builder expired = TestTokens.claims(ZHANG_WEI.id())
                .expirationTime(Date.from(Instant.now().minusSeconds(600)));

        assertThat(get(TestTokens.sign(elsewhere.build()))).hasStatus(401);
        assertThat(get(TestTokens.sign(foreign.build()))).hasStatus(401);
        assertThat(get(TestTokens.sign(expired.build()))).hasStatus(401);
        assertThat(get(TestTokens.sign(TestTokens.claims(ZHANG_WEI.id()).build())))
                .hasStatusOk();
    }

    @Test
    void aTokenThatWasChangedIsNotAccepted() {
        String token = TestTokens.of(ZHANG_WEI);
        String other = TestTokens.of(DIRECTOR);

        assertThat(get(token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'))))
                .hasStatus(401);
    }

    @Test
    void whoIsNotInTheDirectoryIsTold() {
        MvcTestResult result = get(TestTokens.ofStranger());

        assertThat(result).hasStatus(403);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("employee-unknown");
    }

    @Test
    void aMachineSeesEverything() {
        assertThat(get(TestTokens.ofMachine("erp"))).hasStatusOk();
    }

    @Test
    void aChangeOfRightsTakesEffectWithoutANewToken() {
        String token = TestTokens.of(ZHANG_WEI);
        assertThat(get(token)).hasStatusOk();

        directory.apply(ZHANG_WEI.permitted("order.view").changed());
        try {
            assertThat(get(token)).hasStatus(403);
        } finally {
            directory.apply(ZHANG_WEI.changed());
        }
        assertThat(get(token)).hasStatusOk();
    }

    @Test
    void aDirectorSeesTheDepartmentsBelowHis() {
        assertThat(directory.tree(TestCompany.SALES_CENTRE))
                .containsExactlyInAnyOrder(TestCompany.SALES_CENTRE, TestCompany.SALES_ONE, TestCompany.SALES_TWO);
    }

    private MvcTestResult get(String token) {
        return mvc.get()
                .uri("/api/notes")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
