package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks whether every question can be answered; each problem names the question. */
final class QuestionnaireCheck {

    private static final int WIDEST_SCALE = 20;

    private final List<FieldProblem> problems = new ArrayList<>();

    private final Map<UUID, Question> earlier = new HashMap<>();

    private QuestionnaireCheck() {}

    static List<FieldProblem> of(Questionnaire questionnaire) {
        QuestionnaireCheck check = new QuestionnaireCheck();
        for (int s = 0; s < questionnaire.sections().size(); s++) {
            List<Question> questions = questionnaire.sections().get(s).questions();
            for (int q = 0; q < questions.size(); q++) {
                check.look(questions.get(q), "questionnaire.sections[" + s + "].questions[" + q + "]");
            }
        }
        return check.problems;
    }

    private void look(Question question, String path) {
        if (earlier.containsKey(question.id())) {
            refuse(path + ".id", "question-twice");
        }
        if (question.type().hasOptions()) {
            options(question.options(), 2, path + ".options");
        }
        if (question.type() == QuestionType.MATRIX) {
            options(question.rows(), 1, path + ".rows");
        }
        limits(question, path + ".limits");
        condition(question.showIf(), path + ".showIf");
        earlier.put(question.id(), question);
    }

    private void options(List<Option> options, int least, String path) {
        if (options.size() < least) {
            refuse(path, "options-too-few", least);
        }
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Option option : options) {
            if (!ids.add(option.id()) || !labels.add(option.label())) {
                refuse(path, "option-twice", option.label());
            }
        }
    }

    private void limits(Question question, String path) {
        Limits limits = question.limits();
        int options = question.options().size();
        if (question.type() == QuestionType.MULTIPLE || question.type() == QuestionType.RANKING) {
            if (above(limits.least(), options) || above(limits.most(), options)) {
                refuse(path, "limit-above-options", options);
            }
        }
        if (limits.least() != null && limits.most() != null && limits.least() > limits.most()) {
            refuse(path, "limits-crossed");
        }
        BigDecimal from = limits.from();
        BigDecimal to = limits.to();
        if (from != null && to != null && from.compareTo(to) >= 0) {
            refuse(path, "limits-crossed");
        } else if (question.type() == QuestionType.SCALE && !limits.areMarks(WIDEST_SCALE)) {
            refuse(path, "scale-too-wide", WIDEST_SCALE);
        }
    }

    private static boolean above(@Nullable Integer limit, int options) {
        return limit != null && limit > options;
    }

    private void condition(@Nullable ShowIf condition, String path) {
        if (condition == null) {
            return;
        }
        Question asked = earlier.get(condition.questionId());
        if (asked == null || !asked.type().chooses()) {
            refuse(path, "condition-question-unknown");
        } else if (!condition.options().stream()
                .allMatch(option -> asked.option(option).isPresent())) {
            refuse(path, "condition-option-unknown");
        }
    }

    private void refuse(String path, String code, Object... arguments) {
        problems.add(new FieldProblem(path, code, arguments));
    }
}
