package com.zhike.crm.surveys.survey.messaging;

import com.zhike.crm.events.SurveyEvent.SurveyClosed;
import com.zhike.crm.events.SurveyEvent.SurveyPublished;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyDetails;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world that a survey begins and ends; what it asks stays here. */
@Component
class SurveyEventPublisher {

    private final Outbox outbox;

    SurveyEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Survey.Published event) {
        SurveyDetails details = event.details();
        outbox.append(new SurveyPublished(
                UUID.randomUUID(),
                event.touch().at(),
                event.survey().value(),
                details.title(),
                details.category(),
                details.startsOn(),
                details.endsOn(),
                event.touch().by()));
    }

    @EventListener
    void on(Survey.Closed event) {
        outbox.append(new SurveyClosed(
                UUID.randomUUID(),
                event.touch().at(),
                event.survey().value(),
                event.title(),
                event.touch().by()));
    }
}
