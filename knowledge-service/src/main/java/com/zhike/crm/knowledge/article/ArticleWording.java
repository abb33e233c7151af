package com.zhike.crm.knowledge.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article put it at one time.
 *
 * @param body harmless rich text
 */
public record ArticleWording(
        int edition,
        String title,
        List<String> tags,
        @Nullable String summary,
        String body) {}
