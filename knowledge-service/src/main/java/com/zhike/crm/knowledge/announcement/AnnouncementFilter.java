package com.zhike.crm.knowledge.announcement;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which announcements are looked for.
 *
 * @param tab what concerns the reader today, what he drafts, or everything there is to manage
 * @param from first day of publication
 */
public record AnnouncementFilter(
        @Nullable String tab,
        @Nullable String q,
        @Nullable String category,
        @Nullable AnnouncementPhase status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Parts of the list. */
    public enum Tab {
        CURRENT,
        UNREAD,
        ALL,
        DRAFTS;

        /** The part of that name; an unknown one is the usual list. */
        static Tab of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(tab -> tab.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(CURRENT);
        }
    }

    /** The part of the list that is meant. */
    Tab part() {
        return Tab.of(tab);
    }

    /** Whether the list shows what only editors may see. */
    public boolean managing() {
        return part() == Tab.ALL || part() == Tab.DRAFTS;
    }
}
