package com.zhike.crm.documents.folder;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FolderIntegrationTests {

    private final DocumentDesk desk;

    private final MockMvcTester mvc;

    FolderIntegrationTests(DocumentDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
    }

    @Test
    void everybodyHasHisOwnThreePlacesOnce() {
        for (Person person : TestCompany.people()) {
            desk.seen(person, "/api/folders");
            JsonNode tree = desk.seen(person, "/api/folders");

            assertThat(tree.findValuesAsString("kind"))
                    .startsWith("HOME", "INBOX")
                    .contains("WORK_RECORDS");
            assertThat(tree.findValuesAsString("ownerId"))
                    .containsOnly(person.id().toString());
        }
    }

    @Test
    void aMachineOwnsNothing() {
        MvcTestResult tree = mvc.get()
                .uri("/api/folders")
                .with(com.zhike.crm.test.As.asMachine("crm-gateway"))
                .exchange();

        assertThat(tree).hasStatusOk().bodyJson().extractingPath("$").asArray().isEmpty();
    }

    @Test
    void aFolderIsMadeRenamedAndMoved() {
        UUID top = desk.folder(ZHANG_WEI, "合同");
        UUID below = desk.folder(ZHANG_WEI, top, "2026");
        UUID deep = desk.folder(ZHANG_WEI, below, "十月");
        UUID other = desk.folder(ZHANG_WEI, "归档");

        assertThat(put(ZHANG_WEI, below, "2026年")).hasStatusOk();
        move(ZHANG_WEI, below, other, 204);

        JsonNode moved = desk.seen(ZHANG_WEI, "/api/folders/" + below);
        assertThat(moved.path("parentId").asString()).isEqualTo(other.toString());
        assertThat(moved.path("name").asString()).isEqualTo("2026年");
        // the path below followed: what is shared above reaches it
        desk.share(ZHANG_WEI, other, reader(LI_NA));
        assertThat(desk.get(LI_NA, "/api/folders/" + deep)).hasStatusOk();
        assertThat(desk.get(LI_NA, "/api/folders/" + top)).hasStatus(404);
    }

    @Test
    void aFolderIsNotMovedIntoItselfOrBelow() {
        UUID top = desk.folder(ZHANG_WEI, "自身");
        UUID below = desk.folder(ZHANG_WEI, top, "下级");

        assertThat(desk.refusal(move(ZHANG_WEI, top, below, 409))).isEqualTo("folder-inside-itself");
        assertThat(desk.refusal(move(ZHANG_WEI, top, top, 409))).isEqualTo("folder-inside-itself");
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        UUID taken = desk.folder(ZHANG_WEI, "Offers");
        UUID home = desk.place(ZHANG_WEI, "HOME");

        MvcTestResult again = desk.post(ZHANG_WEI, "/api/folders", Map.of("parentId", home, "name", "offers"));

        assertThat(again).hasStatus(409);
        assertThat(desk.refusal(again)).isEqualTo("folder-name-taken");
        UUID elsewhere = desk.folder(ZHANG_WEI, taken, "Offers");
        assertThat(desk.refusal(move(ZHANG_WEI, elsewhere, home, 409))).isEqualTo("folder-name-taken");
        Map<String, Object> both = Map.of("folderId", home, "folderIds", List.of(elsewhere), "onClash", "KEEP_BOTH");
        assertThat(desk.post(ZHANG_WEI, "/api/documents/move", both)).hasStatus(204);
        assertThat(desk.seen(ZHANG_WEI, "/api/folders/" + elsewhere)
                        .path("name")
                        .asString())
                .isEqualTo("Offers (2)");
    }

    @Test
    void thePlacesThatEverybodyHasStayAsTheyAre() {
        UUID records = desk.place(ZHANG_WEI, "WORK_RECORDS");

        assertThat(put(ZHANG_WEI, records, "其他")).hasStatus(409);
        assertThat(desk.post(ZHANG_WEI, "/api/documents/delete", Map.of("folderIds", List.of(records))))
                .hasStatus(409);
        move(ZHANG_WEI, records, desk.folder(ZHANG_WEI, "别处"), 409);
    }

    @Test
    void foldersOfOthersAreNotThere() {
        UUID foreign = desk.folder(ZHANG_WEI, "秘密");
        UUID own = desk.folder(LI_NA, "自己的");

        assertThat(desk.get(LI_NA, "/api/folders/" + foreign)).hasStatus(404);
        assertThat(desk.get(LI_NA, "/api/folders/" + foreign + "/documents")).hasStatus(404);
        assertThat(desk.get(LI_NA, "/api/folders/" + foreign + "/shares")).hasStatus(404);
        assertThat(put(LI_NA, foreign, "x")).hasStatus(404);
        assertThat(desk.post(LI_NA, "/api/folders", Map.of("parentId", foreign, "name", "x")))
                .hasStatus(404);
        assertThat(desk.upload(LI_NA, foreign, "x.txt", "x")).hasStatus(404);
        move(LI_NA, foreign, own, 404);
        move(LI_NA, own, foreign, 404);
    }

    private MvcTestResult put(Person person, UUID folder, String name) {
        return desk.put(person, "/api/folders/" + folder, 0, Map.of("name", name));
    }

    private MvcTestResult move(Person person, UUID folder, UUID to, int status) {
        MvcTestResult moved = desk.request(
                person, HttpMethod.POST, "/api/documents/move", Map.of("folderId", to, "folderIds", List.of(folder)));
        assertThat(moved).hasStatus(status);
        return moved;
    }

    private static Map<String, Object> reader(Person person) {
        return Map.of("employeeId", person.id(), "mayEdit", false, "mayUpload", false, "mayDelete", false);
    }
}
