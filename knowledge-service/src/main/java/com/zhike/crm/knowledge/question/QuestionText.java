package com.zhike.crm.knowledge.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question with who asked it; plain text. */
public record QuestionText(
        UUID id,
        long version,
        String title,
        @Nullable String details,
        QuestionStatus status,
        String category,
        List<String> tags,
        int points,
        UUID askedById,
        @Nullable String askedByName,
        @Nullable String departmentName,
        Instant askedAt,
        LocalDate expiresOn,
        boolean overdue,
        @Nullable UUID acceptedId,
        int adoptions,
        @Nullable UUID mergedInto) {}
