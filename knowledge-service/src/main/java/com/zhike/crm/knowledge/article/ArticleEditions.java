package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.search.Rows;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every wording of an article; saving what reads the same makes no new one. */
@Component
class ArticleEditions {

    private final JdbcClient jdbc;

    ArticleEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Article.Written event) {
        ArticleContent content = event.content();
        jdbc.sql("""
                        insert into article_edition (article_id, edition, title, tags, summary, body, written_at,
                                                     written_by_id)
                        select :id, 1 + coalesce(max(edition), 0), :title, cast(:tags as text[]), cast(:summary as text),
                               :body, :at, :by
                        from article_edition where article_id = :id
                        having not exists (
                            select 1 from article_edition last where last.article_id = :id
                                and last.edition = (select max(edition) from article_edition where article_id = :id)
                                and last.title = :title and last.tags = cast(:tags as text[]) and last.body = :body
                                and last.summary is not distinct from cast(:summary as text))""")
                .param("id", event.article().value())
                .param("title", content.title())
                .param("tags", content.tags().toArray(String[]::new))
                .param("summary", content.summary())
                .param("body", content.body())
                .param("at", event.touch().at().atOffset(ZoneOffset.UTC))
                .param("by", event.touch().by())
                .update();
    }

    /** The editions of an article, the newest first. */
    List<ArticleEdition> of(ArticleId article) {
        return jdbc.sql("""
                        select v.edition, v.title, v.written_at, e.name as written_by_name from article_edition v
                        left join directory_employee e on e.id = v.written_by_id
                        where v.article_id = :id order by v.edition desc""")
                .param("id", article.value())
                .query(ArticleEdition.class)
                .list();
    }

    ArticleWording get(ArticleId article, int edition) {
        return jdbc.sql("""
                        select edition, title, tags, summary, body from article_edition
                        where article_id = :id and edition = :edition""")
                .param("id", article.value())
                .param("edition", edition)
                .query(Rows.of(ArticleWording.class))
                .optional()
                .orElseThrow(EditionNotFound::new);
    }
}
