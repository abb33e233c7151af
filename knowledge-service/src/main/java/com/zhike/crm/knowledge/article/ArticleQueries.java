package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.comment.Comments;
import com.zhike.crm.knowledge.product.KnownProducts;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads articles: what is published and open to the reader, what he wrote, and for editors what was handed to them. */
@Service
public class ArticleQueries {

    private static final String TABLES = """
            article a join category k on k.id = a.category_id
            left join directory_employee e on e.id = a.author_id
            left join directory_department d on d.id = a.department_id
            left join directory_employee o on o.id = a.contributor_id
            left join article_tally t on t.article_id = a.id""";

    private static final String COLUMNS = """
            a.*, k.name as category_name, e.name as author_name, d.name as department_name,
            o.name as contributor_name, coalesce(t.views, 0) as views, coalesce(t.likes, 0) as likes,
            coalesce(t.favourites, 0) as favourites, coalesce(t.comments, 0) as comments""";

    private static final Map<String, String> SORTABLE = Map.of(
            "pinned", "a.pinned",
            "title", "a.title",
            "publishedAt", "a.published_at nulls last",
            "changedAt", "a.changed_at",
            "views", "coalesce(t.views, 0)",
            "likes", "coalesce(t.likes, 0)",
            "favourites", "coalesce(t.favourites, 0)");

    private final JdbcClient jdbc;

    private final ArticleReach reach;

    private final Attachments attachments;

    private final KnownProducts products;

    private final Comments comments;

    ArticleQueries(
            JdbcClient jdbc, ArticleReach reach, Attachments attachments, KnownProducts products, Comments comments) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.attachments = attachments;
        this.products = products;
        this.comments = comments;
    }

    public Page<ArticleSummary> search(ArticleFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .where(reach.conditions(filter, reader))
                .sortable(SORTABLE)
                .defaultSort(filter.part() == ArticleFilter.Tab.PUBLISHED ? "-pinned,-publishedAt" : "-changedAt")
                .uniqueBy("a.id")
                .read(jdbc, page, Rows.of(ArticleSummary.class));
    }

    public ArticleView get(ArticleId id, CurrentEmployee reader) {
        Conditions conditions = reach.visible(reader)
                .with("editor", reader.may("knowledge.edit"))
                .and("a.id = :id", "id", id.value());
        ArticleText text = jdbc.sql("select " + COLUMNS + ", exists (select 1 from article_mark m where m.article_id"
                        + " = a.id and m.employee_id = :reader and m.mark = 'LIKE') as liked, exists (select 1 from"
                        + " article_mark m where m.article_id = a.id and m.employee_id = :reader and m.mark ="
                        + " 'FAVOURITE') as favourite, :editor or (a.author_id = :reader and a.status in"
                        + " ('DRAFT', 'SUBMITTED', 'RETURNED')) as editable from " + TABLES + " " + conditions.where())
                .params(conditions.parameters())
                .query(Rows.of(ArticleText.class))
                .optional()
                .orElseThrow(ArticleNotFound::new);
        return new ArticleView(
                text,
                attachments.of(ArticleService.KIND, id.value()),
                products.of(productsOf(id)),
                comments.of(ArticleService.KIND, id.value(), reader));
    }

    /** Refuses an article that the reader may not open. */
    public void requireVisible(ArticleId id, CurrentEmployee reader) {
        Conditions conditions = reach.visible(reader).and("a.id = :id", "id", id.value());
        jdbc.sql("select 1 from article a " + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .optional()
                .orElseThrow(ArticleNotFound::new);
    }

    void requireFresh(Article article, long readVersion, CurrentEmployee reader) {
        if (article.version() != readVersion) {
            throw new Stale(readVersion, article.version(), get(article.id(), reader));
        }
    }

    void forget(ArticleId id) {
        jdbc.sql("delete from search_entry where kind = 'article' and subject_id = :id")
                .param("id", id.value())
                .update();
        comments.drop(ArticleService.KIND, id.value());
    }

    private List<UUID> productsOf(ArticleId id) {
        return jdbc.sql("select unnest(products) from article where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }
}
