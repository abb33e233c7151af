package com.zhike.crm.surveys.sheet.messaging;

import com.zhike.crm.events.SurveyEvent.AnswerSheetSubmitted;
import com.zhike.crm.events.SurveyEvent.AnswerSheetVoided;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.surveys.sheet.AnswerSheet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world that a customer answered; what he answered stays here. */
@Component
class SheetEventPublisher {

    private final Outbox outbox;

    SheetEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AnswerSheet.Submitted event) {
        outbox.append(new AnswerSheetSubmitted(
                UUID.randomUUID(),
                event.touch().at(),
                event.sheet().value(),
                event.survey().value(),
                event.surveyTitle(),
                event.customerId(),
                event.head().contactId(),
                event.head().answeredOn(),
                event.head().channel(),
                event.surveyor().employeeId(),
                event.surveyor().departmentId(),
                event.touch().by(),
                event.touch().at()));
    }

    @EventListener
    void on(AnswerSheet.Voided event) {
        outbox.append(new AnswerSheetVoided(
                UUID.randomUUID(),
                event.voiding().at(),
                event.sheet().value(),
                event.survey().value(),
                event.customerId(),
                event.voiding().reason(),
                event.voiding().by()));
    }
}
