package com.zhike.crm.surveys.sheet;

import static java.util.stream.Collectors.joining;

import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;

/** An answer in words. */
public final class AnswerText {

    private AnswerText() {}

    /** What was answered, as one reads it; empty when nothing was. */
    public static String of(Question question, Answer answer) {
        if (question.type() == QuestionType.MATRIX) {
            return question.rows().stream()
                    .filter(row -> answer.rows().containsKey(row.id()))
                    .map(row ->
                            row.label() + ": " + label(question, answer.rows().get(row.id())))
                    .collect(joining("; "));
        }
        if (answer.number() != null) {
            return answer.number().stripTrailingZeros().toPlainString();
        }
        if (answer.day() != null) {
            return answer.day().toString();
        }
        if (answer.text() != null) {
            return answer.text();
        }
        String separator = question.type() == QuestionType.RANKING ? " > " : "; ";
        return answer.options().stream()
                .map(option -> chosen(question, option, answer))
                .collect(joining(separator));
    }

    private static String chosen(Question question, String option, Answer answer) {
        boolean other = question.option(option).map(Option::other).orElse(false);
        return label(question, option) + (other && answer.other() != null ? ": " + answer.other() : "");
    }

    private static String label(Question question, String option) {
        return question.option(option).map(Option::label).orElse(option);
    }
}
