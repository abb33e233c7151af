package com.zhike.crm.schedule.message;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent, before it is known to whom.
 *
 * @param sender nobody when the suite itself tells something
 * @param title names of things only, in no language of its own: readers of both languages get it
 * @param payload what the page needs to show it, as it was when it was sent
 * @param link the page that tells more
 */
public record Letter(
        @Nullable UUID sender,
        MessageKind kind,
        String title,
        @Nullable String text,
        Map<String, Object> payload,
        @Nullable String link,
        @Nullable UUID answerTo) {

    private static final int LONGEST_TITLE = 300;

    public Letter {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** Something that was told, and the page that tells more. */
    public static Letter of(@Nullable UUID sender, MessageKind kind, String title, @Nullable String text, String link) {
        return new Letter(sender, kind, title, text, Map.of(), link, null);
    }
}
