package com.zhike.crm.surveys.survey;

/** How far a survey is; only a published one takes answers. */
public enum SurveyStatus {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED
}
