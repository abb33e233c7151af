package com.zhike.crm.customers.activity.messaging;

import com.zhike.crm.customers.activity.AnsweredSheet;
import com.zhike.crm.customers.activity.AnsweredSheets;
import com.zhike.crm.events.SurveyEvent;
import com.zhike.crm.events.SurveyEvent.AnswerSheetSubmitted;
import com.zhike.crm.events.SurveyEvent.AnswerSheetVoided;
import com.zhike.crm.events.SurveyEvent.SurveyClosed;
import com.zhike.crm.events.SurveyEvent.SurveyPublished;
import com.zhike.crm.events.SurveyEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears which customers answered surveys. */
@Component
class SurveyEventListener {

    private final Inbox inbox;

    private final AnsweredSheets sheets;

    private final BusinessDay day;

    SurveyEventListener(Inbox inbox, AnsweredSheets sheets, BusinessDay day) {
        this.inbox = inbox;
        this.sheets = sheets;
        this.day = day;
    }

    @KafkaListener(topics = SurveyEvent.TOPIC)
    @Transactional
    void on(SurveyEvent event) {
        if (!inbox.firstSeen("answered-sheets", event)) {
            return;
        }
        switch (event) {
            case AnswerSheetSubmitted e -> log(e);
            case AnswerSheetVoided e -> sheets.withdraw(e.sheetId(), e.voidedBy());
            case SurveyPublished _, SurveyClosed _, Unknown _ -> {}
        }
    }

    private void log(AnswerSheetSubmitted event) {
        if (event.customerId() != null) {
            sheets.log(new AnsweredSheet(
                    event.sheetId(),
                    event.customerId(),
                    event.contactId(),
                    event.surveyTitle(),
                    answeredAt(event),
                    event.employeeId(),
                    event.departmentId()));
        }
    }

    /** Of a sheet that is entered later only the day is known. */
    private Instant answeredAt(AnswerSheetSubmitted event) {
        Instant noon =
                event.answeredOn().atTime(LocalTime.NOON).atZone(day.zone()).toInstant();
        return day.of(event.submittedAt()).equals(event.answeredOn()) || noon.isAfter(event.submittedAt())
                ? event.submittedAt()
                : noon;
    }
}
