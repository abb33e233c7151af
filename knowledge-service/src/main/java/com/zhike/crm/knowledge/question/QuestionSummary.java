package com.zhike.crm.knowledge.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of questions.
 *
 * @param points promised to the best answer
 * @param overdue whether the asker let his time pass
 */
public record QuestionSummary(
        UUID id,
        String title,
        QuestionStatus status,
        String category,
        List<String> tags,
        int points,
        int answers,
        UUID askedById,
        @Nullable String askedByName,
        @Nullable String departmentName,
        Instant askedAt,
        @Nullable Instant lastAnswerAt,
        LocalDate expiresOn,
        boolean overdue) {}
