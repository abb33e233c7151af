package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.survey.SurveyStatus;
import java.util.List;
import java.util.UUID;

/** What the sheets of a survey say, question by question. */
public record SurveyStatistics(
        UUID surveyId, String title, SurveyStatus status, Overview overview, List<QuestionStatistics> questions) {}
