package com.zhike.crm.knowledge.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are looked for.
 *
 * @param tab all that is published, one's own, one's favourites, or what waits for an editor
 * @param category the category and all below it
 */
public record ArticleFilter(
        @Nullable Tab tab,
        @Nullable String q,
        @Nullable UUID category,
        @Nullable String tag,
        @Nullable UUID productId,
        @Nullable ArticleStatus status) {

    /** Parts of the list. */
    public enum Tab {
        PUBLISHED,
        MINE,
        FAVOURITES,
        REVIEW,
        ALL
    }

    /** Whether the list shows what only editors may see. */
    boolean managing() {
        return tab == Tab.REVIEW || tab == Tab.ALL;
    }
}
