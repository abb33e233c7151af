package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.surveys.survey.Limits;
import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Holds answers against their questions; each problem names the question as {@code answers.<id>}. */
final class AnswerCheck {

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 4000;

    private final Answers answers;

    private final boolean complete;

    private final List<FieldProblem> problems = new ArrayList<>();

    private AnswerCheck(Answers answers, boolean complete) {
        this.answers = answers;
        this.complete = complete;
    }

    /**
     * What is wrong.
     *
     * @param complete whether nothing may be missing any more
     */
    static List<FieldProblem> of(Questionnaire questionnaire, Answers answers, boolean complete) {
        AnswerCheck check = new AnswerCheck(answers, complete);
        questionnaire.asked().forEach(check::look);
        answers.all().stream()
                .filter(answer -> questionnaire.question(answer.questionId()).isEmpty())
                .forEach(answer -> check.refuse(answer, "question-unknown"));
        return check.problems;
    }

    private void look(Question question) {
        Answer answer = answers.to(question);
        if (!answers.shows(question)) {
            return;
        }
        if (answer.isEmpty()) {
            if (complete && question.required()) {
                refuse(answer, "answer-required");
            }
            return;
        }
        if (!fits(question.type(), answer)) {
            refuse(answer, "answer-of-other-kind");
            return;
        }
        switch (question.type()) {
            case SINGLE, DROPDOWN, YES_NO, MULTIPLE, RANKING -> choice(question, answer);
            case MATRIX -> matrix(question, answer);
            case NUMBER, SCALE, NPS -> number(question, answer, Objects.requireNonNull(answer.number()));
            case TEXT, LONG_TEXT -> text(question, answer, Objects.requireNonNull(answer.text()));
            case DATE, NOTE -> {}
        }
    }

    private static boolean fits(QuestionType type, Answer answer) {
        return (type.chooses()
                        || type == QuestionType.RANKING
                        || answer.options().isEmpty())
                && (type == QuestionType.MATRIX || answer.rows().isEmpty())
                && (type.rates() || type == QuestionType.NUMBER || answer.number() == null)
                && (type.writes() || answer.text() == null)
                && (type == QuestionType.DATE || answer.day() == null);
    }

    private void choice(Question question, Answer answer) {
        List<String> chosen = answer.options();
        if (new HashSet<>(chosen).size() < chosen.size()
                || !chosen.stream().allMatch(option -> question.option(option).isPresent())) {
            refuse(answer, "option-unknown");
            return;
        }
        Limits limits = question.limits();
        boolean alone = chosen.stream()
                .anyMatch(
                        option -> question.option(option).map(Option::exclusive).orElse(false));
        if (question.type().choosesOne() && chosen.size() > 1) {
            refuse(answer, "one-option-only");
        } else if (alone && chosen.size() > 1) {
            refuse(answer, "option-excludes-others");
        } else if (limits.most() != null && chosen.size() > limits.most()) {
            refuse(answer, "too-many-options", limits.most());
        } else if (complete && !alone && chosen.size() < least(question)) {
            refuse(answer, "too-few-options", least(question));
        } else if (complete && answer.other() == null && writesOther(question, chosen)) {
            refuse(answer, "other-missing");
        }
    }

    /** All options are ranked unless the question is content with less. */
    private static int least(Question question) {
        Integer least = question.limits().least();
        int all = question.type() == QuestionType.RANKING ? question.options().size() : 0;
        Integer most = question.limits().most();
        return least != null ? least : most != null ? Math.min(all, most) : all;
    }

    private static boolean writesOther(Question question, List<String> chosen) {
        return chosen.stream()
                .anyMatch(option -> question.option(option).map(Option::other).orElse(false));
    }

    private void matrix(Question question, Answer answer) {
        boolean known = answer.rows().entrySet().stream()
                .allMatch(row -> question.rows().stream().anyMatch(of -> of.id().equals(row.getKey()))
                        && question.option(row.getValue()).isPresent());
        if (!known) {
            refuse(answer, "option-unknown");
        } else if (complete
                && question.required()
                && answer.rows().size() < question.rows().size()) {
            refuse(answer, "rows-missing");
        }
    }

    private void number(Question question, Answer answer, BigDecimal number) {
        Limits limits = question.limits();
        int decimals = question.type().rates() ? 0 : limits.decimals() == null ? 4 : limits.decimals();
        if (number.stripTrailingZeros().scale() > decimals || number.precision() - number.scale() > 18) {
            refuse(answer, "too-many-decimals", decimals);
        } else if (!limits.hold(number)) {
            refuse(answer, "number-outside", text(limits.from()), text(limits.to()));
        }
    }

    private void text(Question question, Answer answer, String text) {
        Integer most = question.limits().most();
        int longest = question.type() == QuestionType.TEXT ? LONGEST_LINE : LONGEST_TEXT;
        int allowed = most == null ? longest : Math.min(longest, most);
        if (text.length() > allowed) {
            refuse(answer, "answer-too-long", allowed);
        }
    }

    private static String text(BigDecimal bound) {
        return bound == null ? "–" : bound.stripTrailingZeros().toPlainString();
    }

    private void refuse(Answer answer, String code, Object... arguments) {
        problems.add(new FieldProblem("answers." + answer.questionId(), code, arguments));
    }
}
