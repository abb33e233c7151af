package com.zhike.crm.surveys.followed;

import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.SurveyStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A followed question with what was answered so far.
 *
 * @param answers how many sheets answer it
 * @param mean of a scale, the mean mark
 * @param top the option most have chosen
 * @param topChange how many points its share rose or fell since the end of the previous month
 * @param suggested whether it is shown because nothing was chosen
 */
public record FollowedQuestion(
        UUID surveyId,
        String surveyTitle,
        SurveyStatus surveyStatus,
        UUID questionId,
        String title,
        QuestionType type,
        ChartKind chart,
        long answers,
        List<FollowedOption> options,
        @Nullable BigDecimal mean,
        @Nullable String top,
        @Nullable BigDecimal topChange,
        boolean suggested) {}
