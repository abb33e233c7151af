package com.zhike.crm.customers.customer;

import org.jspecify.annotations.Nullable;

/** How text that people enter is kept. */
public final class Text {

    private Text() {}

    /** Without blanks around; nothing rather than an empty text. */
    public static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
