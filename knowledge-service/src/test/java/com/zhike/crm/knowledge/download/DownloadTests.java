package com.zhike.crm.knowledge.download;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.knowledge.StubDocumentService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DownloadTests {

    private static final String LIST = "/api/downloads";

    private final KnowledgeDesk desk;

    DownloadTests(KnowledgeDesk desk) {
        this.desk = desk;
    }

    @Test
    void everybodyTakesWhatEditorsPublishAndEachTakingIsCounted() {
        UUID first = StubDocumentService.upload("合同模板.docx");
        JsonNode entry = desk.created(CONTENT, LIST, Map.of("attachmentId", first, "description", "<b>标准</b>合同"));
        String uri = LIST + "/" + KnowledgeDesk.id(entry);
        assertThat(entry.path("name").asString()).isEqualTo("合同模板.docx");
        assertThat(desk.post(ZHANG_WEI, LIST, Map.of("attachmentId", first))).hasStatus(403);

        assertThat(desk.get(ZHANG_WEI, uri + "/content"))
                .hasStatus(303)
                .hasHeader("Location", "/api/documents/attachments/" + first + "/content");

        UUID second = StubDocumentService.upload("合同模板2.docx");
        JsonNode replaced = desk.done(CONTENT, uri + "/editions", Map.of("attachmentId", second));
        assertThat(replaced.path("edition").asInt()).isEqualTo(2);
        assertThat(replaced.path("downloads").asInt()).isEqualTo(1);
        assertThat(desk.get(LI_NA, uri + "/content"))
                .hasHeader("Location", "/api/documents/attachments/" + second + "/content");
        assertThat(desk.get(CONTENT, uri + "/editions/1/content"))
                .hasHeader("Location", "/api/documents/attachments/" + first + "/content");
        assertThat(desk.get(LI_NA, uri + "/editions/1/content")).hasStatus(403);
        assertThat(desk.seen(CONTENT, uri + "/takings")
                        .path("items")
                        .path(1)
                        .path("employeeName")
                        .asString())
                .isEqualTo("李娜");
        assertThat(desk.titles(ZHANG_WEI, LIST + "?q=" + KnowledgeDesk.encoded("模板")))
                .containsExactly("合同模板.docx");
        assertThat(desk.delete(CONTENT, uri)).hasStatus(204);
        assertThat(desk.get(ZHANG_WEI, uri)).hasStatus(404);
    }

    @Test
    void aCategoryOfOneDepartmentIsClosedToTheOthers() {
        String category = desk.created(
                        CONTENT, LIST + "/categories", Map.of("name", "价格", "departmentIds", List.of(SALES_ONE)))
                .asString();
        UUID id = KnowledgeDesk.id(desk.created(
                CONTENT, LIST, Map.of("attachmentId", StubDocumentService.upload("底价.xlsx"), "categoryId", category)));

        assertThat(desk.get(ZHANG_WEI, LIST + "/" + id + "/content")).hasStatus(303);
        assertThat(desk.get(ZHAO_LEI, LIST + "/" + id + "/content")).hasStatus(404);
        assertThat(desk.titles(ZHAO_LEI, LIST)).doesNotContain("底价.xlsx");
    }

    @Test
    void aCategoryOfOneRoleIsClosedToTheOthers() {
        String category = desk.created(
                        CONTENT,
                        LIST + "/categories",
                        Map.of(
                                "name",
                                "经理手册",
                                "departmentIds",
                                List.of(SALES_ONE),
                                "roleCodes",
                                List.of("department-manager")))
                .asString();
        UUID id = KnowledgeDesk.id(desk.created(
                CONTENT, LIST, Map.of("attachmentId", StubDocumentService.upload("奖金.xlsx"), "categoryId", category)));

        assertThat(desk.get(MANAGER_ONE, LIST + "/" + id + "/content")).hasStatus(303);
        assertThat(desk.titles(MANAGER_ONE, LIST)).contains("奖金.xlsx");
        assertThat(desk.get(ZHANG_WEI, LIST + "/" + id + "/content")).hasStatus(404);
        assertThat(desk.titles(ZHANG_WEI, LIST)).doesNotContain("奖金.xlsx");
        assertThat(desk.seen(ZHANG_WEI, LIST + "/categories").toString()).doesNotContain("经理手册");
    }
}
