package com.zhike.crm.surveys.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a new version of a survey, under a title of its own. */
public record CopySurvey(@NotBlank @Size(max = 200) String title) {}
