package com.zhike.crm.knowledge.article;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an article says.
 *
 * @param body rich text, already made harmless
 * @param products what it is about
 */
@Embeddable
public record ArticleContent(
        String title,
        UUID categoryId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags,
        @Nullable String summary,
        String body,
        @Nullable LocalDate validUntil,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> products) {

    public ArticleContent {
        tags = List.copyOf(tags);
        products = List.copyOf(products);
    }

    /** The same about the same things, in other words. */
    ArticleContent saying(ArticleWording wording) {
        return new ArticleContent(
                wording.title(), categoryId, wording.tags(), wording.summary(), wording.body(), validUntil, products);
    }
}
