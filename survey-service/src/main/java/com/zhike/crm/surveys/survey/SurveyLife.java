package com.zhike.crm.surveys.survey;

import com.zhike.crm.surveys.trace.Traces;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a survey so far.
 *
 * @param frozen whether somebody answered, so that the questions stay as they are
 * @param edition counts the copies, each of which is a new version of the one before
 */
public record SurveyLife(
        SurveyStatus status,
        boolean frozen,
        int edition,
        @Nullable UUID formerId,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        Traces traces) {}
