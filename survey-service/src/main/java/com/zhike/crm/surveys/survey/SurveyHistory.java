package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.history.ChangeHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down how a survey was changed; of its questions only that they were worded or asked differently. */
@Component
class SurveyHistory {

    private final ChangeHistory history;

    SurveyHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Survey.Changed event) {
        history.record(SurveyService.HISTORY, event.survey().value(), event.by(), event.before(), event.after());
        if (event.questionsToo()) {
            history.note(SurveyService.HISTORY, event.survey().value(), event.by(), "questionnaire", null, null);
        }
    }

    @EventListener
    void on(Survey.Moved event) {
        history.note(
                SurveyService.HISTORY,
                event.survey().value(),
                event.by(),
                "status",
                event.before().name(),
                event.after().name());
    }
}
