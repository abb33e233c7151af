package com.zhike.crm.knowledge.attachment;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.knowledge.StubDocumentService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AttachmentTests {

    private final KnowledgeDesk desk;

    AttachmentTests(KnowledgeDesk desk) {
        this.desk = desk;
    }

    @BeforeEach
    @AfterEach
    void theDocumentServiceIsWell() {
        StubDocumentService.recover();
        // and the breaker has closed again after whatever the test before did
        await().atMost(Duration.ofSeconds(20))
                .until(() -> draft(StubDocumentService.upload("probe.pdf"))
                                .getResponse()
                                .getStatus()
                        == 201);
        StubDocumentService.recover();
    }

    @Test
    void filesAreTakenOverWithTheCallersTokenAndTheirNamesAreFound() {
        UUID file = StubDocumentService.upload("价格表2026.pdf");
        Map<String, Object> body = desk.article("附件文章", "正文");
        body.put("attachmentIds", List.of(file));
        UUID id = desk.publishedArticle(body);

        JsonNode attachment =
                desk.seen(ZHANG_WEI, "/api/articles/" + id).path("attachments").path(0);
        assertThat(attachment.path("name").asString()).isEqualTo("价格表2026.pdf");
        assertThat(attachment.path("size").asLong()).isEqualTo(2048);
        assertThat(desk.titles(ZHANG_WEI, "/api/articles?q=" + KnowledgeDesk.encoded("价格表2026")))
                .contains("附件文章");
        assertThat(StubDocumentService.authorizations())
                .singleElement()
                .asString()
                .startsWith("Bearer ey");
    }

    @Test
    void aFileThatIsNotTheCallersIsUnknown() {
        MvcTestResult result = draft(UUID.randomUUID());

        assertThat(result).hasStatus(400);
        assertThat(desk.code(result)).isEqualTo("attachment-unknown");
    }

    @Test
    void whileTheDocumentServiceIsDownArticlesAreReadAndChangedAndOnlyNewFilesAreRefused() {
        UUID file = StubDocumentService.upload("手册.pdf");
        Map<String, Object> body = desk.article("手册", "正文");
        body.put("attachmentIds", List.of(file));
        UUID id = desk.publishedArticle(body);
        StubDocumentService.answersWith(500);

        MvcTestResult refused = draft(StubDocumentService.upload("new.pdf"));
        assertThat(refused).hasStatus(503);
        assertThat(desk.code(refused)).isEqualTo("document-service-unavailable");
        assertThat(desk.seen(ZHANG_WEI, "/api/articles/" + id)
                        .path("attachments")
                        .size())
                .isEqualTo(1);
        body.put("title", "手册 第二版");
        assertThat(desk.put(CONTENT, "/api/articles/" + id, 1, body)).hasStatusOk();
    }

    private MvcTestResult draft(UUID file) {
        Map<String, Object> body = desk.article("x", "y");
        body.put("attachmentIds", List.of(file));
        return desk.post(CONTENT, "/api/articles", body);
    }
}
