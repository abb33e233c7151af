package com.zhike.crm.customers.activity.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.customers.activity.Activity;
import com.zhike.crm.customers.activity.ActivityDetails;
import com.zhike.crm.customers.activity.ActivityFacts;
import com.zhike.crm.events.ActivityEvent.ActivityCorrected;
import com.zhike.crm.events.ActivityEvent.ActivityLogged;
import com.zhike.crm.events.ActivityEvent.ActivityWithdrawn;
import com.zhike.crm.platform.outbox.Outbox;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Chooses what the world is told about activities. */
@Component
class ActivityEventPublisher {

    private final Outbox outbox;

    ActivityEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Activity.Logged event) {
        ActivityFacts activity = event.activity();
        ActivityDetails details = activity.details();
        outbox.append(new ActivityLogged(
                eventId(),
                event.at(),
                activity.id().value(),
                activity.customerId(),
                details.contactId(),
                details.type(),
                activity.visit(),
                details.happenedAt(),
                details.outcome(),
                activity.stage(),
                details.opportunityId(),
                details.nextVisitAt(),
                details.nextVisitNote(),
                details.remindMinutesBefore(),
                activity.author().employeeId(),
                activity.author().departmentId()));
    }

    @EventListener
    void on(Activity.Corrected event) {
        ActivityFacts activity = event.activity();
        ActivityDetails details = activity.details();
        outbox.append(new ActivityCorrected(
                eventId(),
                event.at(),
                activity.id().value(),
                activity.customerId(),
                details.contactId(),
                details.type(),
                activity.visit(),
                details.happenedAt(),
                details.outcome(),
                activity.stage(),
                details.opportunityId(),
                details.nextVisitAt(),
                details.nextVisitNote(),
                details.remindMinutesBefore(),
                activity.author().employeeId(),
                activity.author().departmentId(),
                event.by()));
    }

    @EventListener
    void on(Activity.Withdrawn event) {
        outbox.append(new ActivityWithdrawn(eventId(), event.at(), event.id().value(), event.customerId(), event.by()));
    }

    private static UUID eventId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
