package com.zhike.crm.schedule.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in a list.
 *
 * @param recipients names of those it was sent to, when the caller sent it
 * @param readCount how many of them have read it
 */
public record MessageSummary(
        UUID id,
        MessageKind kind,
        String title,
        @Nullable String excerpt,
        @Nullable UUID senderId,
        @Nullable String senderName,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable String link,
        @Nullable String recipients,
        int recipientCount,
        int readCount) {}
