package com.zhike.crm.schedule.visit.messaging;

import com.zhike.crm.events.ActivityEvent;
import com.zhike.crm.events.ActivityEvent.ActivityCorrected;
import com.zhike.crm.events.ActivityEvent.ActivityLogged;
import com.zhike.crm.events.ActivityEvent.ActivityWithdrawn;
import com.zhike.crm.events.ActivityEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.schedule.visit.KnownActivity;
import com.zhike.crm.schedule.visit.PlannedVisits;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the next visits of activities into the calendar. */
@Component
class ActivityEventListener {

    private final Inbox inbox;

    private final PlannedVisits visits;

    ActivityEventListener(Inbox inbox, PlannedVisits visits) {
        this.inbox = inbox;
        this.visits = visits;
    }

    @KafkaListener(topics = ActivityEvent.TOPIC)
    @Transactional
    void on(ActivityEvent event) {
        if (!inbox.firstSeen("planned-visits", event)) {
            return;
        }
        switch (event) {
            case ActivityLogged e ->
                visits.remember(new KnownActivity(
                        e.activityId(),
                        e.customerId(),
                        e.employeeId(),
                        e.departmentId(),
                        e.happenedAt(),
                        e.nextVisitAt(),
                        e.nextVisitNote(),
                        e.remindMinutesBefore()));
            case ActivityCorrected e ->
                visits.remember(new KnownActivity(
                        e.activityId(),
                        e.customerId(),
                        e.employeeId(),
                        e.departmentId(),
                        e.happenedAt(),
                        e.nextVisitAt(),
                        e.nextVisitNote(),
                        e.remindMinutesBefore()));
            case ActivityWithdrawn e -> visits.forget(e.activityId(), e.customerId());
            case Unknown _ -> {}
        }
    }
}
