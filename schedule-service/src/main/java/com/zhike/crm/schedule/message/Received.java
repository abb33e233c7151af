package com.zhike.crm.schedule.message;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letter behind a message that somebody received. */
record Received(
        UUID letterId,
        @Nullable UUID senderId,
        String title,
        @Nullable String text) {

    /** What an answer quotes. */
    Map<String, Object> quoted() {
        return text == null ? Map.of() : Map.of("quoted", text);
    }
}
