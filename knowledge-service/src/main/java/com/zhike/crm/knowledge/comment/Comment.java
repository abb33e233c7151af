package com.zhike.crm.knowledge.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remark as it is shown. */
public record Comment(
        UUID id, UUID authorId, @Nullable String authorName, String text, Instant createdAt, boolean removable) {}
