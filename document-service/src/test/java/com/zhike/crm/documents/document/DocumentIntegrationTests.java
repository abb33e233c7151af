package com.zhike.crm.documents.document;

import static com.zhike.crm.documents.DocumentDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.events.DocumentEvent.WorkRecordWritten;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.test.PublishedEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DocumentIntegrationTests {

    private final DocumentDesk desk;

    private final PublishedEvents published;

    private final BusinessDay day;

    DocumentIntegrationTests(DocumentDesk desk, PublishedEvents published, BusinessDay day) {
        this.desk = desk;
        this.published = published;
        this.day = day;
    }

    @Test
    void anUploadLiesInItsFolderAndIsDownloadedAsItWas() {
        UUID folder = desk.folder(ZHANG_WEI, "上传");
        UUID file = desk.file(ZHANG_WEI, folder, "说明.txt", "内容");

        JsonNode listed = desk.seen(ZHANG_WEI, "/api/folders/" + folder + "/documents")
                .path("items")
                .get(0);
        assertThat(listed.path("name").asString()).isEqualTo("说明.txt");
        assertThat(listed.path("size").asInt()).isEqualTo(6);
        assertThat(listed.path("revision").asInt()).isEqualTo(1);
        assertThat(listed.path("changedByName").asString()).isEqualTo("张伟");
        MvcTestResult content = desk.get(ZHANG_WEI, "/api/documents/" + file + "/content");
        assertThat(content.getResponse().getContentAsByteArray()).isEqualTo("内容".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameThatIsTakenIsRefusedReplacedOrNumbered() {
        UUID folder = desk.folder(ZHANG_WEI, "重名");
        UUID first = desk.file(ZHANG_WEI, folder, "Plan.txt", "one");
        String upload = "/api/folders/" + folder + "/documents";

        MvcTestResult refused = desk.upload(ZHANG_WEI, folder, "plan.TXT", "two");
        assertThat(refused).hasStatus(409);
        assertThat(desk.refusal(refused)).isEqualTo("document-name-taken");
        assertThat(desk.body(refused).path("documentId").asString()).isEqualTo(first.toString());

        MvcTestResult replaced =
                desk.send(ZHANG_WEI, HttpMethod.POST, upload + "?onClash=REPLACE", "Plan.txt", "two".getBytes());
        assertThat(id(desk.body(replaced))).isEqualTo(first);
        assertThat(desk.body(replaced).path("revision").asInt()).isEqualTo(2);
        MvcTestResult both =
                desk.send(ZHANG_WEI, HttpMethod.POST, upload + "?onClash=KEEP_BOTH", "Plan.txt", "three".getBytes());
        assertThat(desk.body(both).path("name").asString()).isEqualTo("Plan (2).txt");
    }

    @Test
    void versionsAreKeptAndComeBack() {
        UUID folder = desk.folder(ZHANG_WEI, "版本");
        UUID file = desk.file(ZHANG_WEI, folder, "v.txt", "one");
        String uri = "/api/documents/" + file;
        desk.put(ZHANG_WEI, uri + "/text", 0, Map.of("text", "two"));

        MvcTestResult stale = desk.put(ZHANG_WEI, uri + "/text", 0, Map.of("text", "three"));
        assertThat(stale).hasStatus(412);
        assertThat(desk.seen(ZHANG_WEI, uri + "/versions").findValuesAsString("number"))
                .containsExactly("2", "1");
        assertThat(desk.get(ZHANG_WEI, uri + "/content?version=1")).bodyText().isEqualTo("one");

        MvcTestResult restored = desk.request(ZHANG_WEI, HttpMethod.POST, uri + "/versions/1/restore", Map.of());
        assertThat(restored).hasStatus(412);
        long version = desk.seen(ZHANG_WEI, uri).path("version").asLong();
        assertThat(desk.put(LI_NA, uri + "/text", version, Map.of("text", "mine")))
                .hasStatus(404);
        assertThat(restore(uri, version)).hasStatusOk();
        assertThat(desk.seen(ZHANG_WEI, uri + "/text").path("text").asString()).isEqualTo("one");
        assertThat(desk.seen(ZHANG_WEI, uri).path("revision").asInt()).isEqualTo(3);
    }

    private MvcTestResult restore(String uri, long version) {
        return desk.act(ZHANG_WEI, HttpMethod.POST, uri + "/versions/1/restore", version, Map.of());
    }

    @Test
    void aTextIsReadWhateverItWasWrittenIn() {
        UUID folder = desk.folder(ZHANG_WEI, "文本");
        byte[] old = "旧程序写的".getBytes(java.nio.charset.Charset.forName("GBK"));
        UUID file = id(desk.body(
                desk.send(ZHANG_WEI, HttpMethod.POST, "/api/folders/" + folder + "/documents", "old.txt", old)));

        assertThat(desk.seen(ZHANG_WEI, "/api/documents/" + file + "/text")
                        .path("text")
                        .asString())
                .isEqualTo("旧程序写的");
        UUID binary = id(desk.body(desk.send(
                ZHANG_WEI, HttpMethod.POST, "/api/folders/" + folder + "/documents", "p.png", new byte[] {1})));
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + binary + "/text")).hasStatus(409);
    }

    @Test
    void theWorkRecordOfTheDayIsBegunOnceHoweverOftenItIsAskedFor() {
        List<String> ids = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> desk.done(SUN_LI, "/api/work-records", Map.of())
                        .path("id")
                        .asString())
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        JsonNode record = desk.seen(SUN_LI, "/api/documents/" + ids.getFirst());
        assertThat(record.path("kind").asString()).isEqualTo("WORK_RECORD");
        assertThat(record.path("day").asString()).isEqualTo(day.today().toString());
        assertThat(record.path("folderId").asString())
                .isEqualTo(desk.place(SUN_LI, "WORK_RECORDS").toString());
        assertThat(desk.seen(SUN_LI, "/api/documents/" + ids.getFirst() + "/text")
                        .path("text")
                        .asString())
                .contains("今日完成", "明日计划", "问题");
        WorkRecordWritten written = published.await(
                WorkRecordWritten.class, event -> event.authorId().equals(SUN_LI.id()));
        assertThat(written.day()).isEqualTo(day.today());
        assertThat(published.of(WorkRecordWritten.class).stream()
                        .filter(event -> event.authorId().equals(SUN_LI.id())))
                .hasSize(1);
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + ids.getFirst())).hasStatus(404);
    }

    @Test
    void aShortcutShowsWhenItLeadsNowhere() {
        UUID folder = desk.folder(LI_NA, "快捷");
        UUID target = desk.file(LI_NA, folder, "目标.txt", "x");
        UUID shortcut = shortcut(folder, "到文件", Map.of("kind", "DOCUMENT", "id", target));
        shortcut(folder, "到网页", Map.of("kind", "WEB", "url", "https://example.com/a?b=c"));
        assertThat(target(shortcut).path("broken").asBoolean()).isFalse();

        desk.done(LI_NA, "/api/documents/delete", Map.of("documentIds", List.of(target)));

        assertThat(target(shortcut).path("broken").asBoolean()).isTrue();
        assertThat(desk.get(LI_NA, "/api/documents/" + shortcut + "/content")).hasStatus(409);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("kind", "WEB", "url", "javascript:alert(1)"),
                Map.of("kind", "WEB", "url", "/relative"),
                Map.of("kind", "DOCUMENT", "id", target),
                Map.of("kind", "FOLDER", "id", desk.place(ZHANG_WEI, "HOME")),
                Map.of("kind", "FOLDER"))) {
            assertThat(desk.post(
                            LI_NA,
                            "/api/documents/shortcuts",
                            Map.of("folderId", folder, "name", "falsch", "target", wrong)))
                    .hasStatus(400);
        }
    }

    private JsonNode target(UUID shortcut) {
        return desk.seen(LI_NA, "/api/documents/" + shortcut).path("target");
    }

    private UUID shortcut(UUID folder, String name, Map<String, Object> target) {
        return id(desk.created(
                LI_NA, "/api/documents/shortcuts", Map.of("folderId", folder, "name", name, "target", target)));
    }

    @Test
    void movingOntoANameReplacesItAndLosesNothing() {
        UUID from = desk.folder(ZHANG_WEI, "从");
        UUID to = desk.folder(ZHANG_WEI, "到");
        UUID arriving = desk.file(ZHANG_WEI, from, "same.txt", "new");
        UUID former = desk.file(ZHANG_WEI, to, "same.txt", "old");
        Map<String, Object> move = Map.of("folderId", to, "documentIds", List.of(arriving));

        assertThat(desk.post(ZHANG_WEI, "/api/documents/move", move)).hasStatus(409);
        assertThat(desk.post(
                        ZHANG_WEI,
                        "/api/documents/move",
                        Map.of("folderId", to, "documentIds", List.of(arriving), "onClash", "REPLACE")))
                .hasStatus(204);

        assertThat(desk.names(ZHANG_WEI, from)).isEmpty();
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + arriving)).hasStatus(404);
        assertThat(desk.seen(ZHANG_WEI, "/api/documents/" + former + "/text")
                        .path("text")
                        .asString())
                .isEqualTo("new");
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + former + "/content?version=1"))
                .bodyText()
                .isEqualTo("old");
    }

    @Test
    void nobodyKeepsMoreThanHisQuota() {
        UUID folder = desk.folder(SUN_LI, "大文件");
        byte[] large = new byte[1024 * 1024];
        for (int i = 0; i < 7; i++) {
            assertThat(desk.send(SUN_LI, HttpMethod.POST, "/api/folders/" + folder + "/documents", i + ".bin", large))
                    .hasStatus(201);
        }

        // the last one that may just fit
        desk.send(SUN_LI, HttpMethod.POST, "/api/folders/" + folder + "/documents", "7.bin", large);
        MvcTestResult last =
                desk.send(SUN_LI, HttpMethod.POST, "/api/folders/" + folder + "/documents", "8.bin", large);

        assertThat(last).hasStatus(409);
        assertThat(desk.refusal(last)).isEqualTo("quota-exceeded");
        JsonNode limits = desk.seen(SUN_LI, "/api/documents/limits");
        assertThat(limits.path("used").asLong())
                .isGreaterThan(7 * 1024 * 1024)
                .isLessThanOrEqualTo(limits.path("quota").asLong());
    }

    @Test
    void theListIsSortedAsAsked() {
        UUID folder = desk.folder(ZHANG_WEI, "排序");
        desk.file(ZHANG_WEI, folder, "b.txt", "1");
        desk.file(ZHANG_WEI, folder, "a.csv", "22");
        desk.file(ZHANG_WEI, folder, "c.html", "<p>3</p>");

        assertThat(sorted(folder, "name")).containsExactly("a.csv", "b.txt", "c.html");
        assertThat(sorted(folder, "-size")).containsExactly("c.html", "a.csv", "b.txt");
        assertThat(sorted(folder, "type")).containsExactly("a.csv", "c.html", "b.txt");
        assertThat(sorted(folder, "-createdAt")).containsExactly("c.html", "a.csv", "b.txt");
    }

    private List<String> sorted(UUID folder, String by) {
        return desk.seen(ZHANG_WEI, "/api/folders/" + folder + "/documents?sort=" + by)
                .path("items")
                .findValuesAsString("name");
    }
}
