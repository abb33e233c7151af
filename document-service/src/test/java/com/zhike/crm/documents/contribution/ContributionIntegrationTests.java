package com.zhike.crm.documents.contribution;

import static com.zhike.crm.documents.DocumentDesk.id;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.events.DocumentEvent.DocumentContributed;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContributionIntegrationTests {

    private final DocumentDesk desk;

    private final PublishedEvents published;

    ContributionIntegrationTests(DocumentDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void theSuperiorFindsTheWorkRecordUnderItsAuthorsNameAndTheAuthorSeesItRead() {
        UUID record = id(desk.done(ZHANG_WEI, "/api/work-records", Map.of()));
        UUID contribution = contribute(
                ZHANG_WEI,
                Map.of("documentIds", List.of(record), "recipientIds", List.of(MANAGER_ONE.id()), "note", "请过目"));

        JsonNode folder = contributor(MANAGER_ONE, ZHANG_WEI);
        assertThat(folder.path("name").asString()).isEqualTo("张伟");
        assertThat(folder.path("unread").asBoolean()).isTrue();
        JsonNode copy = desk.seen(MANAGER_ONE, "/api/folders/" + id(folder) + "/documents")
                .path("items")
                .get(0);
        assertThat(copy.path("received").path("note").asString()).isEqualTo("请过目");
        assertThat(copy.path("received").path("read").asBoolean()).isFalse();
        assertThat(readAt(contribution).isNull()).isTrue();

        assertThat(desk.seen(MANAGER_ONE, "/api/documents/" + id(copy) + "/text")
                        .path("text")
                        .asString())
                .contains("今日完成");

        assertThat(readAt(contribution).isNull()).isFalse();
        assertThat(contributor(MANAGER_ONE, ZHANG_WEI).path("unread").asBoolean())
                .isFalse();
        DocumentContributed told = published.await(
                DocumentContributed.class, event -> event.contributionId().equals(contribution));
        assertThat(told.recipientIds()).containsExactly(MANAGER_ONE.id());
        assertThat(told.contributedBy()).isEqualTo(ZHANG_WEI.id());
        assertThat(told.note()).isEqualTo("请过目");
    }

    @Test
    void whatTheAuthorChangesLaterTheRecipientDoesNotSee() {
        UUID file = desk.file(LI_NA, desk.folder(LI_NA, "草稿"), "草稿.txt", "当时");
        contribute(LI_NA, Map.of("documentIds", List.of(file), "recipientIds", List.of(DIRECTOR.id())));
        desk.put(LI_NA, "/api/documents/" + file + "/text", 0, Map.of("text", "后来"));
        desk.done(LI_NA, "/api/documents/delete", Map.of("documentIds", List.of(file)));
        desk.done(
                LI_NA,
                "/api/documents/bin/purge",
                Map.of(
                        "ids",
                        List.of(id(desk.seen(LI_NA, "/api/documents/bin")
                                .path("items")
                                .get(0)))));

        UUID folder = id(contributor(DIRECTOR, LI_NA));
        UUID copy = id(desk.seen(DIRECTOR, "/api/folders/" + folder + "/documents")
                .path("items")
                .get(0));
        assertThat(desk.seen(DIRECTOR, "/api/documents/" + copy + "/text")
                        .path("text")
                        .asString())
                .isEqualTo("当时");
        // the copy is the recipient's: its contributor has no business with it
        assertThat(desk.get(LI_NA, "/api/documents/" + copy)).hasStatus(404);
        assertThat(desk.get(LI_NA, "/api/folders/" + folder)).hasStatus(404);
    }

    @Test
    void aFolderComesWithEverythingBelowItToEachRecipient() {
        UUID folder = desk.folder(ZHANG_WEI, "方案");
        desk.file(ZHANG_WEI, folder, "总.txt", "1");
        desk.file(ZHANG_WEI, desk.folder(ZHANG_WEI, folder, "附件"), "细.txt", "2");

        UUID contribution = contribute(
                ZHANG_WEI, Map.of("folderIds", List.of(folder), "recipientIds", List.of(LI_NA.id(), DIRECTOR.id())));

        for (Person recipient : List.of(LI_NA, DIRECTOR)) {
            UUID below = id(contributor(recipient, ZHANG_WEI));
            UUID copy = child(recipient, below, "方案");
            assertThat(desk.names(recipient, child(recipient, copy, "附件"))).containsExactly("细.txt");
        }
        assertThat(sent(contribution).path("recipients").findValuesAsString("name"))
                .containsExactlyInAnyOrder("李娜", "林若溪");
        assertThat(readAt(contribution).isNull()).isFalse();
    }

    @Test
    void onlyWhatOneMayReadIsContributedAndOnlyToColleagues() {
        UUID foreign = desk.file(LI_NA, desk.folder(LI_NA, "私人"), "私.txt", "x");
        UUID own = desk.file(ZHANG_WEI, desk.folder(ZHANG_WEI, "公开"), "公.txt", "x");

        assertThat(desk.post(
                        ZHANG_WEI,
                        "/api/contributions",
                        Map.of("documentIds", List.of(foreign), "recipientIds", List.of(DIRECTOR.id()))))
                .hasStatus(404);
        for (List<UUID> recipients : List.of(List.<UUID>of(), List.of(ZHANG_WEI.id()), List.of(UUID.randomUUID()))) {
            assertThat(desk.post(
                            ZHANG_WEI,
                            "/api/contributions",
                            Map.of("documentIds", List.of(own), "recipientIds", recipients)))
                    .hasStatus(400);
        }
        assertThat(desk.post(ZHANG_WEI, "/api/contributions", Map.of("recipientIds", List.of(DIRECTOR.id()))))
                .hasStatus(400);
    }

    private UUID contribute(Person person, Map<String, Object> what) {
        return id(desk.created(person, "/api/contributions", what));
    }

    private JsonNode sent(UUID contribution) {
        for (JsonNode sent : desk.seen(ZHANG_WEI, "/api/contributions/sent").path("items")) {
            if (id(sent).equals(contribution)) {
                return sent;
            }
        }
        throw new AssertionError(contribution);
    }

    private JsonNode readAt(UUID contribution) {
        return sent(contribution).path("recipients").get(0).path("readAt");
    }

    private JsonNode contributor(Person recipient, Person contributor) {
        for (JsonNode folder : desk.seen(recipient, "/api/folders")) {
            if (folder.path("contributorId")
                    .asString("")
                    .equals(contributor.id().toString())) {
                return folder;
            }
        }
        throw new AssertionError(contributor);
    }

    private UUID child(Person person, UUID parent, String name) {
        for (JsonNode folder : desk.seen(person, "/api/folders")) {
            if (folder.path("parentId").asString("").equals(parent.toString())
                    && folder.path("name").asString().equals(name)) {
                desk.names(person, id(folder));
                return id(folder);
            }
        }
        throw new AssertionError(name);
    }
}
