package com.zhike.crm.surveys.sheet;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.StubDocumentService;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScanTests {

    private static final String SCANS = "/api/answer-sheets/scans/";

    private final SurveyDesk desk;

    private final Questions questions = Questions.asking().choice("满意吗", "SINGLE", "满意", "不满意");

    private final JsonNode survey;

    private final UUID customer;

    private final UUID front = StubDocumentService.upload("正面.png");

    private final UUID back = StubDocumentService.upload("背面.png");

    ScanTests(SurveyDesk desk) {
        this.desk = desk;
        this.survey = desk.published(questions);
        this.customer = desk.customerOf(ZHANG_WEI);
    }

    @AfterEach
    void theDocumentServiceIsWell() {
        StubDocumentService.recover();
    }

    @Test
    void thePaperLiesWithTheSheetInItsOrder() {
        JsonNode sheet = desk.filled(ZHANG_WEI, survey, with(front, back));

        assertThat(sheet.path("scans").findValuesAsString("name")).containsExactly("正面.png", "背面.png");
        assertThat(desk.seen(DIRECTOR, "/api/answer-sheets/" + id(sheet)).path("scans"))
                .isEqualTo(sheet.path("scans"));
    }

    @Test
    void whoMaySeeTheSheetMaySeeTheScanAndNobodyElse() {
        desk.filled(ZHANG_WEI, survey, with(front));

        assertThat(desk.get(ZHANG_WEI, SCANS + front)).hasStatus(204);
        assertThat(desk.get(DIRECTOR, SCANS + front)).hasStatus(204);
        assertThat(desk.get(LI_NA, SCANS + front)).hasStatus(404);
        assertThat(desk.get(ZHAO_LEI, SCANS + front)).hasStatus(404);
        assertThat(desk.get(CONTENT, SCANS + front)).hasStatus(403);
        assertThat(desk.get(DIRECTOR, SCANS + back)).hasStatus(404);
    }

    @Test
    void aCorrectionReplacesTheScansAndTheHistoryRemembers() {
        UUID sheet = id(desk.filled(ZHANG_WEI, survey, with(front)));
        String uri = "/api/answer-sheets/" + sheet;

        assertThat(desk.put(ZHANG_WEI, uri, version(uri), with(back))).hasStatusOk();

        assertThat(desk.seen(ZHANG_WEI, uri).path("scans").findValuesAsString("name"))
                .containsExactly("背面.png");
        assertThat(desk.get(DIRECTOR, SCANS + front)).hasStatus(404);
        JsonNode change = desk.seen(DIRECTOR, uri + "/history").path("items").get(0);
        assertThat(change.path("field").asString()).isEqualTo("scans");
        assertThat(change.path("old").asString()).isEqualTo("正面.png");
        assertThat(change.path("now").asString()).isEqualTo("背面.png");
    }

    @Test
    void aFileThatIsNotTheCallersIsUnknown() {
        MvcTestResult refused = desk.fill(ZHANG_WEI, survey, with(UUID.randomUUID()));

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("scan-unknown");
    }

    @Test
    void withoutTheDocumentServiceOnlyNewScansAreRefused() {
        UUID sheet = id(desk.filled(ZHANG_WEI, survey, with(front)));
        String uri = "/api/answer-sheets/" + sheet;
        StubDocumentService.answersWith(500);

        assertThat(desk.put(ZHANG_WEI, uri, version(uri), with(front, back))).hasStatus(503);
        assertThat(desk.put(ZHANG_WEI, uri, version(uri), with(front))).hasStatusOk();

        StubDocumentService.recover();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> desk.put(ZHANG_WEI, uri, version(uri), with(front, back))
                                .getResponse()
                                .getStatus()
                        == 200);
    }

    private long version(String uri) {
        return desk.seen(ZHANG_WEI, uri).path("version").asLong();
    }

    private Map<String, Object> with(UUID... scans) {
        Map<String, Object> sheet = desk.sheet(customer, questions.chose("满意吗", "满意"));
        sheet.put("scanIds", List.of(scans));
        return sheet;
    }
}
