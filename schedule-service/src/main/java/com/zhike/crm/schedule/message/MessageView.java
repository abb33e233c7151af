package com.zhike.crm.schedule.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its recipient or its sender sees it.
 *
 * @param answerable whether somebody would receive an answer
 * @param recipients whom it was sent to, told to its sender only
 */
public record MessageView(
        UUID id,
        MessageKind kind,
        String title,
        @Nullable String text,
        Map<String, Object> payload,
        @Nullable UUID senderId,
        @Nullable String senderName,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable String link,
        boolean answerable,
        List<Recipient> recipients) {

    /** Somebody a message was sent to, and when he read it. */
    public record Recipient(
            UUID id, @Nullable String name, @Nullable Instant readAt) {}
}
