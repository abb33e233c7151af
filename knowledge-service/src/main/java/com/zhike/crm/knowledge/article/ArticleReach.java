package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.knowledge.category.CategoryQueries;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.Wanted;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import org.springframework.stereotype.Component;

/** Says which articles somebody may see, and which of them he looks for. */
@Component
class ArticleReach {

    private static final String PUBLISHED =
            "a.status = 'PUBLISHED' and (a.valid_until is null or a.valid_until >= :today) and "
                    + CategoryQueries.open("a.category_id");

    private final Audience audience;

    private final BusinessDay day;

    ArticleReach(Audience audience, BusinessDay day) {
        this.audience = audience;
        this.day = day;
    }

    /** What somebody may open. */
    Conditions visible(CurrentEmployee reader) {
        String rest = reader.may("knowledge.edit") ? "a.status <> 'DRAFT'" : PUBLISHED;
        return base(reader).and("a.author_id = :reader or " + rest);
    }

    Conditions conditions(ArticleFilter filter, CurrentEmployee reader) {
        if (filter.managing()) {
            reader.require("knowledge.edit");
        }
        Conditions conditions = filter.managing() ? visible(reader) : base(reader);
        switch (filter.part()) {
            case MINE -> conditions.and("a.author_id = :reader or a.contributor_id = :reader and " + PUBLISHED);
            case FAVOURITES ->
                conditions
                        .and(PUBLISHED)
                        .and("exists (select 1 from article_mark m where m.article_id = a.id"
                                + " and m.employee_id = :reader and m.mark = 'FAVOURITE')");
            case REVIEW -> conditions.and("a.status = 'SUBMITTED'");
            case ALL -> {}
            case PUBLISHED -> conditions.and(PUBLISHED);
        }
        return conditions
                .and(SearchIndex.holds("article", "a.id"), "wanted", Wanted.all(filter.q()))
                .and(CategoryQueries.within("a.category_id"), "category", filter.category())
                .and("a.tags @> array[:tag]::text[]", "tag", filter.tag())
                .and("a.products @> array[:product]::uuid[]", "product", filter.productId())
                .and(
                        "a.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name());
    }

    private Conditions base(CurrentEmployee reader) {
        return new Conditions()
                .with("reader", reader.id())
                .with("today", day.today())
                .with("audience", audience.of(reader));
    }
}
