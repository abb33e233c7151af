package com.zhike.crm.surveys.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey that a customer can be asked to answer now.
 *
 * @param fits whether it is meant for such a customer
 * @param several whether he may answer again
 * @param former what he answered before, the newest first
 */
public record OpenSurvey(
        UUID surveyId,
        String title,
        @Nullable String category,
        @Nullable LocalDate endsOn,
        int questionCount,
        boolean fits,
        boolean several,
        List<FormerSheet> former) {}
