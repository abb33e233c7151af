package com.zhike.crm.knowledge.article;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SALES_CENTRE;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.KnowledgeEvent.ArticlePublished;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ArticleIntegrationTests {

    private static final String LIST = "/api/articles";

    private final KnowledgeDesk desk;

    private final PublishedEvents published;

    ArticleIntegrationTests(KnowledgeDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void anArticleGoesFromItsAuthorThroughTheEditorToEverybody() {
        JsonNode draft = desk.created(ZHANG_WEI, LIST, desk.article("冷链客户拜访要点", "先看温度记录"));
        String uri = LIST + "/" + KnowledgeDesk.id(draft);
        assertThat(desk.get(CONTENT, uri)).hasStatus(404);
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);
        assertThat(desk.post(ZHANG_WEI, uri + "/publish", Map.of())).hasStatus(403);

        desk.done(ZHANG_WEI, uri + "/submit", Map.of());
        assertThat(desk.titles(CONTENT, LIST + "?tab=review")).contains("冷链客户拜访要点");
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);
        desk.done(CONTENT, uri + "/send-back", Map.of("reason", "请补充案例"));
        assertThat(desk.seen(ZHANG_WEI, uri).path("remark").asString()).isEqualTo("请补充案例");
        assertThat(desk.put(ZHANG_WEI, uri, 2, desk.article("冷链客户拜访要点", "案例"))).hasStatusOk();
        desk.done(ZHANG_WEI, uri + "/submit", Map.of());
        desk.done(CONTENT, uri + "/publish", Map.of());

        assertThat(desk.seen(LI_NA, uri).path("authorName").asString()).isEqualTo("张伟");
        ArticlePublished told =
                published.await(ArticlePublished.class, event -> event.title().equals("冷链客户拜访要点"));
        assertThat(told.category()).isEqualTo("默认");
        assertThat(told.authorId()).isEqualTo(ZHANG_WEI.id());
        assertThat(desk.code(desk.put(ZHANG_WEI, uri, 5, desk.article("改", "改"))))
                .isEqualTo("article-fixed");

        desk.done(CONTENT, uri + "/retire", Map.of());
        assertThat(desk.get(LI_NA, uri)).hasStatus(404);
        assertThat(desk.get(ZHANG_WEI, uri)).hasStatusOk();
    }

    @Test
    void readersAreCountedOnceADayAndMayLikeAndKeepAnArticle() {
        UUID id = desk.publishedArticle(desk.article("计数", "正文"));
        String uri = LIST + "/" + id;
        for (Person reader : List.of(ZHANG_WEI, ZHANG_WEI, LI_NA)) {
            assertThat(desk.request(reader, HttpMethod.PUT, uri + "/reading", Map.of()))
                    .hasStatus(204);
            assertThat(desk.request(reader, HttpMethod.PUT, uri + "/like", Map.of()))
                    .hasStatus(204);
        }
        desk.request(ZHANG_WEI, HttpMethod.PUT, uri + "/favourite", Map.of());
        desk.delete(LI_NA, uri + "/like");

        JsonNode view = desk.seen(ZHANG_WEI, uri);
        assertThat(view.path("views").asInt()).isEqualTo(2);
        assertThat(view.path("likes").asInt()).isEqualTo(1);
        assertThat(view.path("liked").asBoolean()).isTrue();
        assertThat(desk.titles(ZHANG_WEI, LIST + "?tab=favourites")).containsExactly("计数");
        assertThat(desk.titles(LI_NA, LIST + "?tab=favourites")).isEmpty();
        assertThat(desk.titles(LI_NA, LIST + "?sort=-views").getFirst()).isEqualTo("计数");
    }

    @Test
    void remarksAreTextAndTheirAuthorsTakeThemBack() {
        UUID id = desk.publishedArticle(desk.article("评论", "正文"));
        String uri = LIST + "/" + id + "/comments";
        JsonNode comments = desk.created(ZHANG_WEI, uri, Map.of("text", "<b>有用</b>"));
        String comment = uri + "/" + KnowledgeDesk.id(comments.path(0));

        assertThat(comments.path(0).path("text").asString()).isEqualTo("<b>有用</b>");
        assertThat(desk.delete(LI_NA, comment)).hasStatus(404);
        assertThat(desk.delete(ZHANG_WEI, comment)).hasStatus(204);
        assertThat(desk.seen(LI_NA, LIST + "/" + id).path("comments").size()).isZero();
    }

    @Test
    void aCategoryOfOneDepartmentHidesWhatIsBelowItFromTheOthers() {
        UUID top = UUID.fromString(desk.created(
                        CONTENT,
                        "/api/article-categories",
                        Map.of("name", "销售内部", "departmentIds", List.of(SALES_CENTRE)))
                .asString());
        UUID below =
                UUID.fromString(desk.created(CONTENT, "/api/article-categories", Map.of("name", "底价", "parentId", top))
                        .asString());
        Map<String, Object> body = desk.article("底价策略", "机密");
        body.put("categoryId", below);
        UUID id = desk.publishedArticle(body);

        assertThat(desk.get(ZHANG_WEI, LIST + "/" + id)).hasStatusOk();
        assertThat(desk.titles(ZHANG_WEI, LIST + "?category=" + top)).containsExactly("底价策略");
        assertThat(desk.get(SURVEYOR, LIST + "/" + id)).hasStatus(404);
        assertThat(desk.titles(SURVEYOR, LIST + "?q=" + KnowledgeDesk.encoded("底价")))
                .isEmpty();
        assertThat(desk.seen(SURVEYOR, "/api/article-categories").toString()).doesNotContain("销售内部");
        assertThat(desk.delete(CONTENT, "/api/article-categories/" + top)).hasStatus(409);
        assertThat(published.of(ArticlePublished.class))
                .noneMatch(event -> event.title().equals("底价策略"));
    }

    @Test
    void tagsLeadToArticles() {
        Map<String, Object> body = desk.article("标签文章", "正文");
        body.put("tags", List.of("冷链", "<i>物流</i>"));
        UUID id = desk.publishedArticle(body);

        assertThat(desk.titles(ZHANG_WEI, LIST + "?tag=" + KnowledgeDesk.encoded("冷链")))
                .containsExactly("标签文章");
        assertThat(desk.seen(ZHANG_WEI, LIST + "/" + id).path("tags").path(1).asString())
                .isEqualTo("<i>物流</i>");
    }
}
