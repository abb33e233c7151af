package com.zhike.crm.knowledge.search;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchTests {

    private final KnowledgeDesk desk;

    private final JdbcClient jdbc;

    SearchTests(KnowledgeDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @Test
    void anArticleIsFoundByAnyTwoNeighbouringCharactersOfItsText() {
        desk.publishedArticle(desk.article("年度报价单说明", "华东地区的客户享受阶梯折扣，API 网关另计。"));

        for (String wanted : List.of("报价", "阶梯折扣", "折", "华东 折扣", "api", "网关另计", "计")) {
            assertThat(desk.titles(ZHANG_WEI, "/api/articles?q=" + KnowledgeDesk.encoded(wanted)))
                    .as(wanted)
                    .containsExactly("年度报价单说明");
        }
        for (String wanted : List.of("折阶", "华北", "报价 华北", "'", "%", "\\")) {
            assertThat(desk.titles(ZHANG_WEI, "/api/articles?q=" + KnowledgeDesk.encoded(wanted)))
                    .as(wanted)
                    .isEmpty();
        }
    }

    @Test
    void amongManyTextsTheIndexIsUsed() {
        jdbc.sql("""
                        insert into search_entry (kind, subject_id, vector)
                        select 'article', gen_random_uuid(),
                               cast('''甲' || chr(19968 + n % 5000) || ''':1A ''乙' || chr(19968 + n % 3000) || ''':3D' as tsvector)
                        from generate_series(1, 50000) n""").update();
        jdbc.sql("analyze search_entry").update();

        String plan = String.join(
                "\n",
                jdbc.sql("explain select subject_id from search_entry where kind = 'article'"
                                + " and vector @@ cast(:wanted as tsquery)")
                        .param("wanted", "'甲一' & '乙丁'")
                        .query(String.class)
                        .list());

        assertThat(plan).contains("search_entry_vector").doesNotContain("Seq Scan");
    }
}
