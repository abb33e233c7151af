package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.survey.QuestionType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question; which parts are filled depends on its type.
 *
 * @param answered how many sheets answer it: the base of its shares
 * @param unanswered how many sheets leave it open
 */
public record QuestionStatistics(
        UUID questionId,
        QuestionType type,
        String title,
        long answered,
        long unanswered,
        List<OptionCount> options,
        List<RowStatistics> rows,
        List<Bar> bars,
        @Nullable NumberSummary numbers,
        @Nullable NetPromoterScore nps,
        List<TextAnswer> texts,
        List<WordCount> words) {}
