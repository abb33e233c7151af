package com.zhike.crm.documents.document;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DocumentShareIntegrationTests {

    private final DocumentDesk desk;

    private final PublishedEvents published;

    DocumentShareIntegrationTests(DocumentDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true"})
    void eachRightAllowsItsOwnActsOnThatFileAlone(boolean edit, boolean delete) {
        UUID folder = desk.folder(ZHANG_WEI, "单个共享 " + edit + delete);
        UUID file = desk.file(ZHANG_WEI, folder, "共享 " + edit + delete + ".txt", "text");
        UUID beside = desk.file(ZHANG_WEI, folder, "beside.txt", "text");
        share(ZHANG_WEI, file, of(ZHAO_LEI.id(), null, edit, delete));
        String uri = "/api/documents/" + file;

        assertThat(desk.get(ZHAO_LEI, uri + "/content")).hasStatusOk();
        assertThat(desk.get(ZHAO_LEI, uri + "/versions")).hasStatusOk();
        assertThat(desk.put(ZHAO_LEI, uri + "/text", 0, Map.of("text", "changed")))
                .hasStatus(edit ? 200 : 403);
        assertThat(desk.put(ZHAO_LEI, uri, edit ? 1 : 0, Map.of("name", "x.txt")))
                .hasStatus(403);
        assertThat(desk.get(ZHAO_LEI, uri + "/shares")).hasStatus(403);
        assertThat(desk.get(ZHAO_LEI, "/api/folders/" + folder)).hasStatus(404);
        assertThat(desk.get(ZHAO_LEI, "/api/folders/" + folder + "/documents")).hasStatus(404);
        assertThat(desk.get(ZHAO_LEI, "/api/documents/" + beside)).hasStatus(404);
        assertThat(desk.get(MANAGER_TWO, uri)).hasStatus(404);
        assertThat(desk.post(ZHAO_LEI, "/api/documents/delete", Map.of("documentIds", List.of(file))))
                .hasStatus(delete ? 204 : 403);
    }

    @Test
    void theReaderFindsItUnderWhatIsSharedWithoutLearningWhereItLies() {
        UUID folder = desk.folder(ZHANG_WEI, "秘密项目");
        UUID file = desk.file(ZHANG_WEI, folder, "可见的报价.txt", "独一无二的词句");
        share(ZHANG_WEI, file, of(ZHAO_LEI.id(), null, false, false));

        JsonNode found = desk.seen(ZHAO_LEI, "/api/documents/shared-with-me");

        assertThat(found.findValuesAsString("name")).contains("可见的报价.txt");
        assertThat(found.toString()).doesNotContain("秘密项目");
        assertThat(desk.seen(ZHAO_LEI, "/api/documents?q=可见的报价").findValuesAsString("name"))
                .containsExactly("可见的报价.txt");
        assertThat(desk.seen(MANAGER_TWO, "/api/documents?q=可见的报价").path("items"))
                .isEmpty();
        assertThat(desk.seen(ZHANG_WEI, "/api/documents/shared-by-me").findValuesAsString("documentName"))
                .contains("可见的报价.txt");
        assertThat(desk.seen(ZHANG_WEI, "/api/documents/" + file).path("shared").asBoolean())
                .isTrue();
    }

    @Test
    void aDepartmentOpensItUntilTheShareEndsOrTheFileGoes() {
        UUID file = desk.file(ZHANG_WEI, desk.place(ZHANG_WEI, "HOME"), "部门文件.txt", "x");
        String uri = "/api/documents/" + file;
        share(ZHANG_WEI, file, of(null, SALES_ONE, false, false));
        assertThat(desk.get(LI_NA, uri)).hasStatusOk();
        assertThat(desk.get(MANAGER_ONE, uri)).hasStatusOk();
        assertThat(desk.get(DIRECTOR, uri)).hasStatus(404);
        assertThat(published
                        .await(
                                DocumentEvent.DocumentShared.class,
                                event -> event.documentId().equals(file))
                        .departmentIds())
                .containsExactly(SALES_ONE);

        share(ZHANG_WEI, file);
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);

        share(ZHANG_WEI, file, of(LI_NA.id(), null, true, true));
        assertThat(desk.post(ZHANG_WEI, "/api/documents/delete", Map.of("documentIds", List.of(file))))
                .hasStatus(204);
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);
        assertThat(desk.seen(LI_NA, "/api/documents/shared-with-me").findValuesAsString("name"))
                .doesNotContain("部门文件.txt");
    }

    @Test
    void nobodySharesWithHimselfOrWithNobody() {
        UUID file = desk.file(ZHANG_WEI, desk.place(ZHANG_WEI, "HOME"), "自己.txt", "x");

        for (UUID reader : List.of(ZHANG_WEI.id(), UUID.randomUUID())) {
            assertThat(desk.refusal(ask(ZHANG_WEI, file, of(reader, null, false, false))))
                    .isEqualTo("reader-unknown");
        }
    }

    @SafeVarargs
    private void share(Person owner, UUID file, Map<String, Object>... shares) {
        assertThat(ask(owner, file, shares)).hasStatusOk();
    }

    @SafeVarargs
    private MvcTestResult ask(Person owner, UUID file, Map<String, Object>... shares) {
        return desk.request(
                owner, HttpMethod.PUT, "/api/documents/" + file + "/shares", Map.of("shares", List.of(shares)));
    }

    private static Map<String, Object> of(UUID employee, UUID department, boolean edit, boolean delete) {
        Map<String, Object> share = new HashMap<>(Map.of("mayEdit", edit, "mayDelete", delete));
        share.put(employee != null ? "employeeId" : "departmentId", employee != null ? employee : department);
        return share;
    }
}
