package com.zhike.crm.knowledge.article;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are looked for.
 *
 * @param tab all that is published, one's own, one's favourites, or what waits for an editor
 * @param category the category and all below it
 */
public record ArticleFilter(
        @Nullable String tab,
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
        ALL;

        /** The part of that name; an unknown one is the usual list. */
        static Tab of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(tab -> tab.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(PUBLISHED);
        }
    }

    /** The part of the list that is meant. */
    Tab part() {
        return Tab.of(tab);
    }

    /** Whether the list shows what only editors may see. */
    boolean managing() {
        return part() == Tab.REVIEW || part() == Tab.ALL;
    }
}
