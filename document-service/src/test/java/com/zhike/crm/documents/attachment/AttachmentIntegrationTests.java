package com.zhike.crm.documents.attachment;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.documents.StubSurveyService;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AttachmentIntegrationTests {

    private static final String UPLOAD = "/api/documents/attachments";

    private final DocumentDesk desk;

    private final MockMvcTester mvc;

    AttachmentIntegrationTests(DocumentDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
    }

    @Test
    void anAttachmentIsItsUploadersUntilARecordTakesItOver() {
        JsonNode attachment = uploaded("报价单.txt", "您好");
        String uri = UPLOAD + "/" + attachment.path("id").asString();
        assertThat(attachment.path("size").asInt()).isEqualTo(6);
        assertThat(attachment.path("mediaType").asString()).isEqualTo("text/plain");
        assertThat(desk.get(CONTENT, uri + "/content")).hasStatusOk();
        assertThat(desk.get(LI_NA, uri + "/content")).hasStatus(404);
        assertThat(desk.post(LI_NA, uri + "/take-over", subject(UUID.randomUUID())))
                .hasStatus(404);

        UUID article = UUID.randomUUID();
        assertThat(desk.done(CONTENT, uri + "/take-over", subject(article))).isEqualTo(attachment);
        assertThat(desk.done(CONTENT, uri + "/take-over", subject(article))).isEqualTo(attachment);
        assertThat(desk.post(CONTENT, uri + "/take-over", subject(UUID.randomUUID())))
                .hasStatus(409);

        MvcTestResult read = desk.get(LI_NA, uri + "/content");
        assertThat(read).hasStatusOk();
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo("您好".getBytes(StandardCharsets.UTF_8));
        assertThat(read.getResponse().getHeader("Content-Disposition")).contains("filename*=UTF-8''");
    }

    @Test
    void aScanOfAnAnswerSheetIsReadByWhoMaySeeTheSheet() {
        UUID id = UUID.fromString(uploaded("问卷.txt", "纸").path("id").asString());
        String uri = UPLOAD + "/" + id;
        desk.done(CONTENT, uri + "/take-over", Map.of("subjectType", "answer-sheet-scan", "subjectId", id));
        StubSurveyService.admits(ZHANG_WEI, id);

        assertThat(desk.get(ZHANG_WEI, uri + "/content")).hasStatusOk();
        assertThat(desk.get(LI_NA, uri + "/content")).hasStatus(404);
        // he brought it, but he does not see the sheet any more
        assertThat(desk.get(CONTENT, uri + "/content")).hasStatus(404);

        StubSurveyService.breaks(true);
        try {
            MvcTestResult nobodyKnows = desk.get(ZHANG_WEI, uri + "/content");
            assertThat(nobodyKnows).hasStatus(503);
            assertThat(desk.refusal(nobodyKnows)).isEqualTo("attachment-owner-unavailable");
        } finally {
            StubSurveyService.breaks(false);
        }
    }

    @Test
    void onlyAnEditorOrTheUploaderLetsGoOfAnAttachment() {
        String uri = UPLOAD + "/" + uploaded("a.txt", "a").path("id").asString();
        Map<String, Object> article = subject(UUID.randomUUID());
        desk.done(CONTENT, uri + "/take-over", article);

        assertThat(desk.post(ZHANG_WEI, uri + "/release", article)).hasStatus(404);
        assertThat(desk.post(CONTENT, uri + "/release", subject(UUID.randomUUID())))
                .hasStatus(404);
        assertThat(desk.post(CONTENT, uri + "/release", article)).hasStatus(204);
        assertThat(desk.get(CONTENT, uri + "/content")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-2, 206, abc, bytes 0-2/10",
        "bytes=7-, 206, hij, bytes 7-9/10",
        "bytes=-2, 206, ij, bytes 8-9/10",
        "bytes=8-100, 206, ij, bytes 8-9/10",
        "'bytes=0-1,4-5', 200, abcdefghij,",
        "bytes=10-, 416, '', bytes */10",
        "lines=1-2, 416, '', bytes */10"
    })
    void aPartIsSentWhenItIsAskedFor(String range, int status, String sent, String contentRange) {
        String uri =
                UPLOAD + "/" + uploaded("letters.txt", "abcdefghij").path("id").asString() + "/content";

        MvcTestResult result =
                mvc.get().uri(uri).with(as(CONTENT)).header("Range", range).exchange();

        assertThat(result).hasStatus(status).bodyText().isEqualTo(sent);
        assertThat(result.getResponse().getHeader("Content-Range")).isEqualTo(contentRange);
    }

    @Test
    void aPartOfAnotherFileIsNeverJoined() {
        String uri =
                UPLOAD + "/" + uploaded("letters.txt", "abcdefghij").path("id").asString() + "/content";
        String tag = desk.get(CONTENT, uri).getResponse().getHeader("ETag");

        assertThat(mvc.get()
                        .uri(uri)
                        .with(as(CONTENT))
                        .header("Range", "bytes=5-")
                        .header("If-Range", "\"other\""))
                .hasStatus(200)
                .bodyText()
                .isEqualTo("abcdefghij");
        assertThat(mvc.get()
                        .uri(uri)
                        .with(as(CONTENT))
                        .header("Range", "bytes=5-")
                        .header("If-Range", tag))
                .hasStatus(206);
        assertThat(mvc.get().uri(uri).with(as(CONTENT)).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html><script>alert(1)</script></html>, application/octet-stream, attachment",
        "picture.svg, <svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>, application/octet-stream, attachment",
        "note.txt, hello, text/plain;charset=UTF-8, inline",
        "page.txt, <html><script>alert(1)</script></html>, application/octet-stream, attachment"
    })
    void nothingActsInOurName(String name, String body, String type, String disposition) {
        String uri = UPLOAD + "/" + uploaded(name, body).path("id").asString() + "/content?inline=true";

        MvcTestResult result = desk.get(CONTENT, uri);

        assertThat(result).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith(disposition);
        assertThat(result.getResponse().getContentType()).isEqualTo(type);
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @ParameterizedTest
    @CsvSource({
        "setup.EXE, x, file-type-denied",
        "report.txt, MZ\u0090, file-type-denied",
        "a/b.txt, x, name-invalid",
        "'', x, name-invalid",
        "what?.txt, x, name-invalid"
    })
    void whatCouldHarmIsRefused(String name, String body, String code) {
        MvcTestResult result =
                desk.send(CONTENT, HttpMethod.POST, UPLOAD, name, body.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(result).hasStatus(400);
        assertThat(desk.refusal(result)).isEqualTo(code);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInTheReadersLanguage() {
        MvcTestResult result = desk.send(CONTENT, HttpMethod.POST, UPLOAD, "large.bin", new byte[1024 * 1024 + 1]);

        assertThat(result).hasStatus(413);
        assertThat(desk.refusal(result)).isEqualTo("file-too-large");
        assertThat(desk.body(result).path("detail").asString()).contains("1 MB");
    }

    private JsonNode uploaded(String name, String body) {
        MvcTestResult result = desk.send(CONTENT, HttpMethod.POST, UPLOAD, name, body.getBytes(StandardCharsets.UTF_8));
        assertThat(result).hasStatus(201);
        return desk.body(result);
    }

    private static Map<String, Object> subject(UUID id) {
        return Map.of("subjectType", "article", "subjectId", id);
    }
}
