package com.zhike.crm.knowledge.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of articles. */
public record ArticleSummary(
        UUID id,
        long version,
        String title,
        UUID categoryId,
        String categoryName,
        List<String> tags,
        @Nullable String summary,
        ArticleStatus status,
        boolean pinned,
        UUID authorId,
        @Nullable String authorName,
        @Nullable String departmentName,
        @Nullable LocalDate validUntil,
        @Nullable Instant publishedAt,
        Instant changedAt,
        int views,
        int likes,
        int favourites,
        int comments) {}
