package com.zhike.crm.knowledge.announcement;

import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.SALES_CENTRE;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.KnowledgeEvent.AnnouncementPublished;
import com.zhike.crm.events.KnowledgeEvent.AnnouncementWithdrawn;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnnouncementIntegrationTests {

    private static final String LIST = "/api/announcements";

    private final KnowledgeDesk desk;

    private final PublishedEvents published;

    private final AnnouncementService announcements;

    AnnouncementIntegrationTests(KnowledgeDesk desk, PublishedEvents published, AnnouncementService announcements) {
        this.desk = desk;
        this.published = published;
        this.announcements = announcements;
    }

    @Test
    void everybodyReadsWhatIsPublishedAndTheWorldHearsOfIt() {
        UUID id = desk.publishedAnnouncement(desk.announcement("国庆放假安排"));

        assertThat(desk.titles(ZHANG_WEI, LIST + "?tab=current&size=5")).contains("国庆放假安排");
        assertThat(desk.seen(ZHANG_WEI, LIST + "/" + id).path("body").asString())
                .isEqualTo("<p>国庆放假安排</p>");
        AnnouncementPublished told = published.await(
                AnnouncementPublished.class, event -> event.announcementId().equals(id));
        assertThat(told.publishedBy()).isEqualTo(CONTENT.id());
        assertThat(told.departmentIds()).isEmpty();

        desk.done(CONTENT, LIST + "/" + id + "/withdraw", Map.of());

        assertThat(desk.get(ZHANG_WEI, LIST + "/" + id)).hasStatus(404);
        assertThat(desk.titles(ZHANG_WEI, LIST)).doesNotContain("国庆放假安排");
        published.await(
                AnnouncementWithdrawn.class, event -> event.announcementId().equals(id));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        UUID id = desk.draftedAnnouncement(desk.announcement("草稿"));

        assertThat(desk.get(CONTENT, LIST + "/" + id)).hasStatusOk();
        for (Person other : List.of(ADMIN, BOSS, ZHANG_WEI)) {
            assertThat(desk.get(other, LIST + "/" + id)).hasStatus(404);
        }
        assertThat(desk.post(ADMIN, LIST + "/" + id + "/publish", Map.of())).hasStatus(404);
        assertThat(desk.delete(ADMIN, LIST + "/" + id)).hasStatus(404);
        assertThat(desk.titles(ADMIN, LIST + "?tab=all")).doesNotContain("草稿");
        assertThat(desk.titles(CONTENT, LIST + "?tab=drafts")).contains("草稿");
    }

    @Test
    void departmentsLimitWhoReadsItAndWhatIsBelowThemBelongsToThem() {
        Map<String, Object> body = desk.announcement("销售中心会议");
        body.put("departmentIds", List.of(SALES_CENTRE));
        UUID id = desk.publishedAnnouncement(body);

        assertThat(desk.get(ZHANG_WEI, LIST + "/" + id)).hasStatusOk();
        assertThat(desk.get(DIRECTOR, LIST + "/" + id)).hasStatusOk();
        assertThat(desk.get(SURVEYOR, LIST + "/" + id)).hasStatus(404);
        assertThat(desk.titles(SURVEYOR, LIST)).doesNotContain("销售中心会议");
        assertThat(desk.titles(CONTENT, LIST)).doesNotContain("销售中心会议");
        assertThat(desk.titles(CONTENT, LIST + "?tab=all")).contains("销售中心会议");
    }

    @Test
    void validityDecidesFromWhenAndHowLongItIsShown() {
        LocalDate today = LocalDate.now();
        Map<String, Object> later = desk.announcement("以后");
        later.put("validFrom", today.plusDays(3).toString());
        UUID scheduled = desk.publishedAnnouncement(later);

        assertThat(desk.titles(ZHANG_WEI, LIST)).doesNotContain("以后");
        assertThat(desk.seen(CONTENT, LIST + "/" + scheduled).path("status").asString())
                .isEqualTo("SCHEDULED");
        announcements.announceDue();
        assertThat(published.of(AnnouncementPublished.class))
                .noneMatch(event -> event.announcementId().equals(scheduled));

        later.put("validFrom", today.minusDays(3).toString());
        desk.put(CONTENT, LIST + "/" + scheduled, 1, later);
        announcements.announceDue();

        published.await(
                AnnouncementPublished.class, event -> event.announcementId().equals(scheduled));
        later.put("validUntil", today.minusDays(2).toString());
        assertThat(desk.put(CONTENT, LIST + "/" + scheduled, 3, later)).hasStatusOk();
        assertThat(desk.titles(ZHANG_WEI, LIST)).doesNotContain("以后");
        assertThat(desk.titles(CONTENT, LIST + "?tab=all&status=EXPIRED")).containsExactly("以后");
    }

    @Test
    void receiptsTellWhoHasReadAndWhoHasNot() {
        Map<String, Object> body = desk.announcement("回执");
        body.put("departmentIds", List.of(SALES_ONE));
        UUID id = desk.publishedAnnouncement(body);
        assertThat(desk.titles(ZHANG_WEI, LIST + "?tab=unread")).contains("回执");

        assertThat(desk.request(ZHANG_WEI, HttpMethod.PUT, LIST + "/" + id + "/reading", Map.of()))
                .hasStatus(204);

        JsonNode receipts = desk.seen(CONTENT, LIST + "/" + id + "/readings");
        assertThat(receipts.valueStream().map(row -> row.path("name").asString()))
                .containsExactlyInAnyOrder("陈志远", "张伟", "李娜");
        assertThat(receipts.path(0).path("name").asString()).isEqualTo("张伟");
        assertThat(receipts.path(1).path("readAt").isNull()).isTrue();
        assertThat(desk.titles(ZHANG_WEI, LIST + "?tab=unread")).doesNotContain("回执");
        assertThat(desk.request(SURVEYOR, HttpMethod.PUT, LIST + "/" + id + "/reading", Map.of()))
                .hasStatus(404);
    }

    @Test
    void pinnedOnesStandOnTop() {
        UUID pinned = desk.publishedAnnouncement(desk.announcement("置顶"));
        desk.publishedAnnouncement(desk.announcement("后来的"));
        assertThat(desk.request(CONTENT, HttpMethod.PUT, LIST + "/" + pinned + "/pin", Map.of()))
                .hasStatusOk();

        assertThat(desk.titles(ZHANG_WEI, LIST).getFirst()).isEqualTo("置顶");
        assertThat(desk.request(CONTENT, HttpMethod.DELETE, LIST + "/" + pinned + "/pin", Map.of()))
                .hasStatusOk();
        assertThat(desk.titles(ZHANG_WEI, LIST).getFirst()).isEqualTo("后来的");
    }

    @Test
    void markupInTheTitleStaysTextAndScriptsInTheBodyVanish() {
        Map<String, Object> body = desk.announcement("<script>alert(1)</script>");
        body.put("body", "<p onclick=\"x()\">正文</p><script>alert(1)</script>");
        UUID id = desk.publishedAnnouncement(body);

        JsonNode view = desk.seen(ZHANG_WEI, LIST + "/" + id);
        assertThat(view.path("title").asString()).isEqualTo("<script>alert(1)</script>");
        assertThat(view.path("body").asString()).isEqualTo("<p>正文</p>");
    }

    @Test
    void whoReadAnOldVersionDoesNotOverwriteTheNewOne() {
        UUID id = desk.draftedAnnouncement(desk.announcement("一"));
        assertThat(desk.put(CONTENT, LIST + "/" + id, 0, desk.announcement("二")))
                .hasStatusOk();

        assertThat(desk.put(CONTENT, LIST + "/" + id, 0, desk.announcement("三")))
                .hasStatus(412);
        assertThat(desk.delete(CONTENT, LIST + "/" + id)).hasStatus(204);
        assertThat(desk.get(CONTENT, LIST + "/" + id)).hasStatus(404);
    }

    @Test
    void managingListsAreForEditors() {
        assertThat(desk.get(ZHANG_WEI, LIST + "?tab=all")).hasStatus(403);
        assertThat(desk.get(ZHANG_WEI, LIST + "?tab=drafts")).hasStatus(403);
    }
}
