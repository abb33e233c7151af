package com.zhike.crm.knowledge.article;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EditionTests {

    private static final String LIST = "/api/articles";

    private final KnowledgeDesk desk;

    EditionTests(KnowledgeDesk desk) {
        this.desk = desk;
    }

    @Test
    void everyWordingIsKeptAndAFormerOneComesBackAsTheNewest() {
        String uri = LIST + "/" + KnowledgeDesk.id(desk.created(ZHANG_WEI, LIST, wording("甲", "第一稿")));
        assertThat(desk.put(ZHANG_WEI, uri, 0, wording("乙", "第二稿"))).hasStatusOk();
        // saved once more as it was
        assertThat(desk.put(ZHANG_WEI, uri, 1, wording("乙", "第二稿"))).hasStatusOk();

        assertThat(numbers(uri)).containsExactly(2, 1);
        JsonNode first = desk.seen(ZHANG_WEI, uri + "/editions/1");
        assertThat(first.path("title").asString()).isEqualTo("甲");
        assertThat(first.path("tags").path(0).asString()).isEqualTo("甲");
        assertThat(first.path("body").asString()).contains("第一稿");

        JsonNode restored = desk.done(ZHANG_WEI, uri + "/editions/1/restore", Map.of());

        assertThat(restored.path("title").asString()).isEqualTo("甲");
        assertThat(restored.path("body").asString()).contains("第一稿");
        assertThat(numbers(uri)).containsExactly(3, 2, 1);
        assertThat(desk.seen(ZHANG_WEI, uri + "/editions")
                        .path(0)
                        .path("writtenByName")
                        .asString())
                .isEqualTo("张伟");
        assertThat(desk.get(ZHANG_WEI, uri + "/editions/9")).hasStatus(404);
    }

    @Test
    void readersSeeTheArticleButNotHowItReadBefore() {
        String uri = LIST + "/" + desk.publishedArticle(desk.article("公开", "公开的话"));

        assertThat(desk.get(LI_NA, uri)).hasStatusOk();
        assertThat(desk.get(LI_NA, uri + "/editions")).hasStatus(403);
        assertThat(desk.post(LI_NA, uri + "/editions/1/restore", Map.of())).hasStatus(403);
        assertThat(desk.get(CONTENT, uri + "/editions")).hasStatusOk();
    }

    @Test
    void aDraftOfAnotherHasNoEditionsForAnybodyElse() {
        String uri = LIST + "/" + KnowledgeDesk.id(desk.created(ZHANG_WEI, LIST, wording("稿", "稿")));

        assertThat(desk.get(CONTENT, uri + "/editions/1")).hasStatus(404);
        assertThat(desk.post(CONTENT, uri + "/editions/1/restore", Map.of())).hasStatus(404);
    }

    private Map<String, Object> wording(String title, String body) {
        Map<String, Object> article = desk.article(title, body);
        article.put("tags", List.of(title));
        return article;
    }

    private List<Integer> numbers(String uri) {
        return desk.seen(ZHANG_WEI, uri + "/editions")
                .valueStream()
                .map(edition -> edition.path("edition").asInt())
                .toList();
    }
}
