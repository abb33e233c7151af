package com.zhike.crm.surveys.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Says what a survey is to be: a new one, or one that is changed. */
public record WriteSurvey(
        @JsonUnwrapped @Valid SurveyDetails details,

        @NotNull @Valid Questionnaire questionnaire) {}
