package com.zhike.crm.documents.folder;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SALES_CENTRE;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany;
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

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ShareIntegrationTests {

    private final DocumentDesk desk;

    private final PublishedEvents published;

    ShareIntegrationTests(DocumentDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, true, false",
        "false, false, true",
        "true, true, true"
    })
    void eachRightAllowsItsOwnActsAndNoOther(boolean edit, boolean upload, boolean delete) {
        String which = edit + "-" + upload + "-" + delete;
        UUID shared = desk.folder(ZHANG_WEI, "共享 " + which);
        UUID below = desk.folder(ZHANG_WEI, shared, "下级");
        UUID target = desk.folder(ZHANG_WEI, shared, "目标");
        UUID file = desk.file(ZHANG_WEI, below, "file.txt", "text");
        UUID moving = desk.file(ZHANG_WEI, below, "moving.txt", "text");
        desk.share(ZHANG_WEI, shared, share(LI_NA.id(), null, edit, upload, delete));

        assertThat(desk.names(LI_NA, below)).containsExactly("file.txt", "moving.txt");
        assertThat(desk.get(LI_NA, "/api/documents/" + file + "/content")).hasStatusOk();
        assertThat(desk.put(LI_NA, "/api/documents/" + file + "/text", 0, Map.of("text", "changed")))
                .hasStatus(edit ? 200 : 403);
        assertThat(desk.put(LI_NA, "/api/folders/" + below, 0, Map.of("name", "改名")))
                .hasStatus(edit ? 200 : 403);
        assertThat(desk.upload(LI_NA, below, "new.txt", "x")).hasStatus(upload ? 201 : 403);
        assertThat(desk.post(LI_NA, "/api/folders", Map.of("parentId", below, "name", "新建")))
                .hasStatus(upload ? 201 : 403);
        assertThat(move(LI_NA, moving, target)).hasStatus(upload && delete ? 204 : 403);
        assertThat(delete(LI_NA, file)).hasStatus(delete ? 204 : 403);
        // the shared folder itself is its owner's
        assertThat(desk.put(LI_NA, "/api/folders/" + shared, 0, Map.of("name", "x")))
                .hasStatus(403);
        assertThat(deleteFolder(LI_NA, shared)).hasStatus(403);
        assertThat(desk.get(LI_NA, "/api/folders/" + shared + "/shares")).hasStatus(403);
        assertThat(deleteFolder(LI_NA, below)).hasStatus(delete ? 204 : 403);
    }

    @Test
    void aDepartmentSeesWhatIsSharedWithItOrAboveIt() {
        UUID centre = desk.folder(ZHANG_WEI, "给销售中心");
        UUID one = desk.folder(ZHANG_WEI, "给一部");
        desk.share(ZHANG_WEI, centre, share(null, SALES_CENTRE, false, false, false));
        desk.share(ZHANG_WEI, one, share(null, SALES_ONE, false, false, false));

        List<Person> inCentre =
                List.of(DIRECTOR, MANAGER_ONE, TestCompany.MANAGER_TWO, LI_NA, ZHAO_LEI, TestCompany.SUN_LI);
        for (Person person : TestCompany.people()) {
            if (!person.equals(ZHANG_WEI)) {
                assertThat(desk.get(person, "/api/folders/" + centre))
                        .as(person.username())
                        .hasStatus(inCentre.contains(person) ? 200 : 404);
                assertThat(desk.get(person, "/api/folders/" + one))
                        .as(person.username())
                        .hasStatus(List.of(MANAGER_ONE, LI_NA).contains(person) ? 200 : 404);
            }
        }
    }

    @Test
    void rightsOfSeveralSharesAddUp() {
        UUID shared = desk.folder(ZHANG_WEI, "多重共享");
        desk.share(
                ZHANG_WEI,
                shared,
                share(LI_NA.id(), null, true, false, false),
                share(null, SALES_ONE, false, true, false));

        assertThat(desk.seen(LI_NA, "/api/folders/" + shared).path("rights").toString())
                .contains("READ", "EDIT", "UPLOAD")
                .doesNotContain("DELETE", "OWN");
    }

    @Test
    void stoppingTheShareClosesEverythingAtOnce() {
        UUID shared = desk.folder(ZHANG_WEI, "暂时共享");
        UUID file = desk.file(ZHANG_WEI, shared, "a.txt", "内容");
        desk.share(ZHANG_WEI, shared, share(LI_NA.id(), null, true, true, true));
        assertThat(desk.seen(LI_NA, "/api/folders").findValuesAsString("name")).contains("暂时共享");
        assertThat(desk.seen(ZHANG_WEI, "/api/folders/shared-by-me").findValuesAsString("folderName"))
                .contains("暂时共享");

        desk.share(ZHANG_WEI, shared);

        assertThat(desk.seen(LI_NA, "/api/folders").findValuesAsString("name")).doesNotContain("暂时共享");
        assertThat(desk.get(LI_NA, "/api/documents/" + file + "/content")).hasStatus(404);
        assertThat(desk.seen(LI_NA, "/api/documents?q=a.txt").path("items").findValuesAsString("id"))
                .doesNotContain(file.toString());
        assertThat(desk.seen(ZHANG_WEI, "/api/folders/shared-by-me").findValuesAsString("folderName"))
                .doesNotContain("暂时共享");
    }

    @Test
    void everybodySeesTheSameContent() {
        UUID shared = desk.folder(ZHANG_WEI, "同步");
        desk.share(
                ZHANG_WEI,
                shared,
                share(LI_NA.id(), null, true, true, true),
                share(MANAGER_ONE.id(), null, false, false, false));

        UUID file = desk.file(LI_NA, shared, "来自李娜.txt", "一");
        desk.put(ZHANG_WEI, "/api/documents/" + file + "/text", 0, Map.of("text", "二"));

        assertThat(desk.names(MANAGER_ONE, shared)).containsExactly("来自李娜.txt");
        assertThat(desk.seen(MANAGER_ONE, "/api/documents/" + file + "/text")
                        .path("text")
                        .asString())
                .isEqualTo("二");
    }

    @Test
    void thoseWhoAreNewAreTold() {
        UUID shared = desk.folder(ZHANG_WEI, "通知");
        desk.share(ZHANG_WEI, shared, share(LI_NA.id(), null, false, false, false));
        desk.share(
                ZHANG_WEI,
                shared,
                share(LI_NA.id(), null, true, false, false),
                share(null, SALES_CENTRE, false, false, false));

        DocumentEvent.FolderShared first = published.await(
                DocumentEvent.FolderShared.class, event -> event.folderId().equals(shared));
        assertThat(first.employeeIds()).containsExactly(LI_NA.id());
        DocumentEvent.FolderShared second = published.await(
                DocumentEvent.FolderShared.class,
                event -> event.folderId().equals(shared)
                        && !event.departmentIds().isEmpty());
        assertThat(second.employeeIds()).isEmpty();
        assertThat(second.departmentIds()).containsExactly(SALES_CENTRE);
    }

    @Test
    void nobodyUnknownAndNotOneselfIsGivenAnything() {
        UUID shared = desk.folder(ZHANG_WEI, "无人");
        for (Map<String, Object> share : List.of(
                share(UUID.randomUUID(), null, false, false, false),
                share(ZHANG_WEI.id(), null, false, false, false),
                share(LI_NA.id(), SALES_ONE, false, false, false),
                share(null, null, false, false, false))) {
            MvcTestResult result = desk.request(
                    ZHANG_WEI, HttpMethod.PUT, "/api/folders/" + shared + "/shares", Map.of("shares", List.of(share)));
            assertThat(result).hasStatus(400);
        }
    }

    private MvcTestResult move(Person person, UUID document, UUID to) {
        return desk.post(person, "/api/documents/move", Map.of("folderId", to, "documentIds", List.of(document)));
    }

    private MvcTestResult delete(Person person, UUID document) {
        return desk.post(person, "/api/documents/delete", Map.of("documentIds", List.of(document)));
    }

    private MvcTestResult deleteFolder(Person person, UUID folder) {
        return desk.post(person, "/api/documents/delete", Map.of("folderIds", List.of(folder), "withContent", true));
    }

    private static Map<String, Object> share(
            UUID employee, UUID department, boolean edit, boolean upload, boolean delete) {
        Map<String, Object> share = new HashMap<>();
        share.put("employeeId", employee);
        share.put("departmentId", department);
        share.put("mayEdit", edit);
        share.put("mayUpload", upload);
        share.put("mayDelete", delete);
        return share;
    }
}
