package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.survey.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a question, split by something else.
 *
 * @param answered how many sheets answer the question: the base of all shares
 * @param several whether one sheet may count in several rows or columns, so that they sum up to more
 * @param chiSquare whether the columns differ, where that can be tested
 */
public record CrossTable(
        UUID questionId,
        String title,
        QuestionType type,
        String by,
        @Nullable String byTitle,
        long answered,
        @Nullable BigDecimal mean,
        List<CrossColumn> columns,
        List<CrossRow> rows,
        boolean several,
        @Nullable ChiSquare chiSquare) {}
