package com.zhike.crm.knowledge.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an article got a wording, and from whom. */
public record ArticleEdition(
        int edition,
        String title,
        Instant writtenAt,
        @Nullable String writtenByName) {}
