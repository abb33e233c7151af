package com.zhike.crm.knowledge.question;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what its readers think of it; plain text.
 *
 * @param vote how the reader voted
 */
public record AnswerText(
        UUID id,
        UUID questionId,
        String text,
        UUID authorId,
        @Nullable String authorName,
        @Nullable String departmentName,
        Instant postedAt,
        @Nullable Instant editedAt,
        boolean accepted,
        int useful,
        int notUseful,
        @Nullable Boolean vote,
        boolean mine) {}
