package com.zhike.crm.knowledge.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with who is behind it.
 *
 * @param body harmless rich text
 * @param contributorName whose answer it was made of
 * @param remark why it was sent back
 */
public record ArticleText(
        UUID id,
        long version,
        String title,
        UUID categoryId,
        String categoryName,
        List<String> tags,
        @Nullable String summary,
        String body,
        ArticleStatus status,
        boolean pinned,
        @Nullable String remark,
        UUID authorId,
        @Nullable String authorName,
        @Nullable String departmentName,
        @Nullable String contributorName,
        @Nullable UUID questionId,
        @Nullable LocalDate validUntil,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant changedAt,
        int views,
        int likes,
        int favourites,
        boolean liked,
        boolean favourite,
        boolean editable) {}
