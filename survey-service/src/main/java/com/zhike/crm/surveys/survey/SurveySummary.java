package com.zhike.crm.surveys.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey in the list.
 *
 * @param collected how many sheets count
 * @param completion collected of wanted in percent
 * @param answerable whether the reader may enter answers now
 */
public record SurveySummary(
        UUID id,
        long version,
        String title,
        @Nullable String category,
        SurveyStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int questionCount,
        @Nullable Integer targetSheets,
        long collected,
        @Nullable BigDecimal completion,
        boolean answerable,
        int edition,
        boolean frozen,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable String createdByName,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt) {}
