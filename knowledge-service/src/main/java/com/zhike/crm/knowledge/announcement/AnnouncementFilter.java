package com.zhike.crm.knowledge.announcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which announcements are looked for.
 *
 * @param tab what concerns the reader today, what he drafts, or everything there is to manage
 * @param from first day of publication
 */
public record AnnouncementFilter(
        @Nullable Tab tab,
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
        DRAFTS
    }

    /** Whether the list shows what only editors may see. */
    public boolean managing() {
        return tab == Tab.ALL || tab == Tab.DRAFTS;
    }
}
