package com.zhike.crm.surveys.search;

import org.jspecify.annotations.Nullable;

/** Patterns for SQL's {@code like}. */
public final class Like {

    private Like() {}

    /** Matches whatever contains the text, taken literally; null when there is nothing to look for. */
    public static @Nullable String containing(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
