package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what a sheet that counts used to say. */
@Component
class SheetHistory {

    private final ChangeHistory history;

    private final SurveyService surveys;

    SheetHistory(ChangeHistory history, SurveyService surveys) {
        this.history = history;
        this.surveys = surveys;
    }

    @EventListener
    void on(AnswerSheet.Corrected event) {
        history.record(SheetService.HISTORY, event.sheet().value(), event.by(), event.headBefore(), event.headAfter());
        Survey survey = surveys.correct(event.survey(), event.headAfter().answeredOn());
        Questionnaire questionnaire = survey.questionnaire();
        Answers before = Answers.read(questionnaire, event.before());
        Answers after = Answers.read(questionnaire, event.after());
        for (Question question : questionnaire.asked()) {
            String old = AnswerText.of(question, before.to(question));
            String now = AnswerText.of(question, after.to(question));
            if (!old.equals(now)) {
                history.note(SheetService.HISTORY, event.sheet().value(), event.by(), question.title(), old, now);
            }
        }
    }

    @EventListener
    void on(AnswerSheet.Rescanned event) {
        history.note(
                SheetService.HISTORY,
                event.sheet().value(),
                event.by(),
                "scans",
                names(event.before()),
                names(event.after()));
    }

    private static String names(List<Scan> scans) {
        return scans.stream().map(Scan::name).collect(Collectors.joining(", "));
    }

    @EventListener
    void on(AnswerSheet.Voided event) {
        Voiding voiding = event.voiding();
        history.note(SheetService.HISTORY, event.sheet().value(), voiding.by(), "status", "VALID", "VOID");
    }
}
