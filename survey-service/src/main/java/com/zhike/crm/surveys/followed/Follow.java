package com.zhike.crm.surveys.followed;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A question to be followed. */
public record Follow(
        @NotNull UUID surveyId,
        @NotNull UUID questionId,
        @NotNull ChartKind chart) {}
