package com.zhike.crm.documents.bin;

import static com.zhike.crm.documents.DocumentDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BinIntegrationTests {

    private final DocumentDesk desk;

    BinIntegrationTests(DocumentDesk desk) {
        this.desk = desk;
    }

    @Test
    void severalFilesGoAtOnceAndComeBack() {
        UUID folder = desk.folder(ZHANG_WEI, "批量");
        UUID one = desk.file(ZHANG_WEI, folder, "1.txt", "1");
        UUID two = desk.file(ZHANG_WEI, folder, "2.txt", "2");

        discard(ZHANG_WEI, Map.of("documentIds", List.of(one, two)), 204);

        assertThat(desk.names(ZHANG_WEI, folder)).isEmpty();
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + one + "/content")).hasStatus(404);
        desk.file(ZHANG_WEI, folder, "1.txt", "a new one");
        restore(entry("1.txt"), entry("2.txt"));
        assertThat(desk.names(ZHANG_WEI, folder)).containsExactly("1 (2).txt", "1.txt", "2.txt");
    }

    @Test
    void whatIsNotEmptyGoesOnlyWhenThatIsMeant() {
        UUID folder = desk.folder(ZHANG_WEI, "非空");
        UUID below = desk.folder(ZHANG_WEI, folder, "下级");
        UUID file = desk.file(ZHANG_WEI, below, "深.txt", "x");

        MvcTestResult asked = discard(ZHANG_WEI, Map.of("folderIds", List.of(folder)), 409);
        assertThat(desk.refusal(asked)).isEqualTo("folder-not-empty");
        assertThat(desk.body(asked).path("folders").asInt()).isEqualTo(1);
        assertThat(desk.body(asked).path("documents").asInt()).isEqualTo(1);
        discard(ZHANG_WEI, Map.of("folderIds", List.of(folder), "withContent", true), 204);

        assertThat(desk.get(ZHANG_WEI, "/api/folders/" + below)).hasStatus(404);
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + file)).hasStatus(404);
        restore(entry("非空"));
        assertThat(desk.names(ZHANG_WEI, below)).containsExactly("深.txt");
    }

    @Test
    void whatWasDeletedBeforeStaysDeletedWhenItsFolderComesBack() {
        UUID folder = desk.folder(ZHANG_WEI, "两次");
        UUID first = desk.file(ZHANG_WEI, folder, "先删.txt", "1");
        desk.file(ZHANG_WEI, folder, "后删.txt", "2");
        discard(ZHANG_WEI, Map.of("documentIds", List.of(first)), 204);
        discard(ZHANG_WEI, Map.of("folderIds", List.of(folder), "withContent", true), 204);

        restore(entry("两次"));

        assertThat(desk.names(ZHANG_WEI, folder)).containsExactly("后删.txt");
        restore(entry("先删.txt"));
        assertThat(desk.names(ZHANG_WEI, folder)).contains("先删.txt");
    }

    @Test
    void whatLostItsPlaceComesBackAtTheTop() {
        UUID folder = desk.folder(ZHANG_WEI, "消失");
        UUID file = desk.file(ZHANG_WEI, folder, "孤儿.txt", "x");
        UUID below = desk.folder(ZHANG_WEI, folder, "孤儿夹");
        desk.file(ZHANG_WEI, below, "里面.txt", "x");
        discard(ZHANG_WEI, Map.of("documentIds", List.of(file)), 204);
        discard(ZHANG_WEI, Map.of("folderIds", List.of(below), "withContent", true), 204);
        discard(ZHANG_WEI, Map.of("folderIds", List.of(folder)), 204);

        restore(entry("孤儿.txt"), entry("孤儿夹"));

        assertThat(desk.names(ZHANG_WEI, desk.place(ZHANG_WEI, "HOME"))).contains("孤儿.txt");
        assertThat(desk.seen(ZHANG_WEI, "/api/folders/" + below)
                        .path("parentId")
                        .asString())
                .isEqualTo(desk.place(ZHANG_WEI, "HOME").toString());
        assertThat(desk.names(ZHANG_WEI, below)).containsExactly("里面.txt");
    }

    @Test
    void whatIsDeletedForGoodIsGoneWithAllThatLayBelow() {
        UUID folder = desk.folder(ZHANG_WEI, "彻底");
        UUID before = desk.file(ZHANG_WEI, folder, "之前.txt", "1");
        UUID within = desk.file(ZHANG_WEI, folder, "之中.txt", "2");
        discard(ZHANG_WEI, Map.of("documentIds", List.of(before)), 204);
        discard(ZHANG_WEI, Map.of("folderIds", List.of(folder), "withContent", true), 204);

        assertThat(desk.post(ZHANG_WEI, "/api/documents/bin/purge", Map.of("ids", List.of(entry("彻底")))))
                .hasStatus(204);

        assertThat(bin(ZHANG_WEI).findValuesAsString("name")).doesNotContain("彻底", "之前.txt");
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + within)).hasStatus(404);
    }

    @Test
    void whatAColleagueDeletesLiesInTheOwnersBin() {
        UUID folder = desk.folder(LI_NA, "共享删除");
        UUID file = desk.file(LI_NA, folder, "共享文件.txt", "x");
        desk.share(
                LI_NA,
                folder,
                Map.of("employeeId", ZHANG_WEI.id(), "mayEdit", false, "mayUpload", false, "mayDelete", true));

        discard(ZHANG_WEI, Map.of("documentIds", List.of(file)), 204);

        assertThat(bin(ZHANG_WEI).findValuesAsString("name")).doesNotContain("共享文件.txt");
        JsonNode entry = bin(LI_NA).get(0);
        assertThat(entry.path("name").asString()).isEqualTo("共享文件.txt");
        assertThat(entry.path("place").asString()).isEqualTo("共享删除");
        assertThat(entry.path("discardedByName").asString()).isEqualTo("张伟");
        assertThat(desk.post(ZHANG_WEI, "/api/documents/bin/restore", Map.of("ids", List.of(id(entry)))))
                .hasStatus(404);
        assertThat(desk.request(LI_NA, HttpMethod.DELETE, "/api/documents/bin", Map.of()))
                .hasStatus(204);
        assertThat(bin(LI_NA)).isEmpty();
    }

    @Test
    void allOrNothingIsDeleted() {
        UUID folder = desk.folder(ZHANG_WEI, "全部");
        UUID own = desk.file(ZHANG_WEI, folder, "own.txt", "x");
        UUID foreign = desk.file(LI_NA, desk.folder(LI_NA, "别人的"), "foreign.txt", "x");

        discard(ZHANG_WEI, Map.of("documentIds", List.of(own, foreign)), 404);

        assertThat(desk.names(ZHANG_WEI, folder)).containsExactly("own.txt");
    }

    private MvcTestResult discard(Person person, Map<String, Object> what, int status) {
        MvcTestResult result = desk.post(person, "/api/documents/delete", what);
        assertThat(result).hasStatus(status);
        return result;
    }

    private void restore(UUID... entries) {
        assertThat(desk.post(ZHANG_WEI, "/api/documents/bin/restore", Map.of("ids", List.of(entries))))
                .hasStatus(204);
    }

    private UUID entry(String name) {
        for (JsonNode entry : bin(ZHANG_WEI)) {
            if (entry.path("name").asString().equals(name)) {
                return id(entry);
            }
        }
        throw new AssertionError(name);
    }

    private JsonNode bin(Person person) {
        return desk.seen(person, "/api/documents/bin?size=200").path("items");
    }
}
