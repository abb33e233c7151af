package com.zhike.crm.surveys.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is shown; flat in JSON.
 *
 * @param collected how many sheets count
 * @param participants who enters answers, by their names
 */
public record SurveyView(
        UUID id,
        long version,
        @JsonUnwrapped SurveyDetails details,
        Questionnaire questionnaire,
        SurveyStatus status,
        boolean frozen,
        int edition,
        @Nullable UUID formerId,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        long collected,
        @Nullable String ownerName,
        List<Participant> participants,
        Instant createdAt,
        @Nullable String createdByName,
        Instant changedAt,
        @Nullable String changedByName) {}
