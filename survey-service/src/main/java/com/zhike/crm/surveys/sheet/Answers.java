package com.zhike.crm.surveys.sheet;

import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.ShowIf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The answers to a questionnaire; a question that is not shown because of an earlier answer has none. */
public final class Answers {

    private final Questionnaire questionnaire;

    private final Map<UUID, Answer> given = new LinkedHashMap<>();

    private final Set<UUID> shown = new HashSet<>();

    private Answers(Questionnaire questionnaire, Collection<Answer> answers) {
        this.questionnaire = questionnaire;
        answers.stream().filter(answer -> !answer.isEmpty()).forEach(answer -> given.put(answer.questionId(), answer));
        for (Question question : questionnaire.asked()) {
            if (isShown(question.showIf())) {
                shown.add(question.id());
            } else {
                given.remove(question.id());
            }
        }
    }

    static Answers of(Questionnaire questionnaire, Collection<Answer> answers) {
        return new Answers(questionnaire, answers);
    }

    /** The answers as they were written down. */
    public static Answers read(Questionnaire questionnaire, List<Mark> marks) {
        Map<UUID, List<Mark>> byQuestion = new LinkedHashMap<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::position))
                .forEach(mark -> byQuestion
                        .computeIfAbsent(mark.questionId(), _ -> new ArrayList<>())
                        .add(mark));
        return new Answers(
                questionnaire,
                byQuestion.entrySet().stream()
                        .map(entry -> answer(entry.getKey(), entry.getValue()))
                        .toList());
    }

    boolean shows(Question question) {
        return shown.contains(question.id());
    }

    /** What was answered, or an empty answer. */
    public Answer to(Question question) {
        Answer answer = given.get(question.id());
        return answer == null ? Answer.none(question.id()) : answer;
    }

    Collection<Answer> all() {
        return List.copyOf(given.values());
    }

    List<Mark> marks() {
        return questionnaire.asked().stream()
                .flatMap(question -> marks(question, to(question)).stream())
                .toList();
    }

    private boolean isShown(ShowIf condition) {
        if (condition == null) {
            return true;
        }
        Answer earlier = given.get(condition.questionId());
        return earlier != null && earlier.options().stream().anyMatch(condition.options()::contains);
    }

    private static List<Mark> marks(Question question, Answer answer) {
        List<Mark> marks = new ArrayList<>();
        int position = 1;
        for (String option : answer.options()) {
            boolean other = question.option(option).map(Option::other).orElse(false);
            marks.add(Mark.option(question.id(), position++, option, other ? answer.other() : null));
        }
        if (question.type() == QuestionType.MATRIX) {
            for (Option row : question.rows()) {
                String chosen = answer.rows().get(row.id());
                if (chosen != null) {
                    marks.add(Mark.row(question.id(), position++, row.id(), chosen));
                }
            }
        }
        if (answer.number() != null || answer.text() != null || answer.day() != null) {
            marks.add(new Mark(question.id(), position, null, null, answer.number(), answer.text(), answer.day()));
        }
        return marks;
    }

    private static Answer answer(UUID question, List<Mark> marks) {
        List<String> options = new ArrayList<>();
        Map<String, String> rows = new LinkedHashMap<>();
        Answer answer = Answer.none(question);
        for (Mark mark : marks) {
            if (mark.item() != null && mark.optionId() != null) {
                rows.put(mark.item(), mark.optionId());
            } else if (mark.optionId() != null) {
                options.add(mark.optionId());
            }
            String other = mark.optionId() != null && mark.text() != null ? mark.text() : answer.other();
            String text = mark.optionId() == null ? mark.text() : null;
            answer = new Answer(question, options, other, mark.number(), text, mark.day(), rows);
        }
        return answer;
    }
}
