package com.zhike.crm.schedule.visit;

import com.zhike.crm.schedule.alarm.AlarmKind;
import com.zhike.crm.schedule.alarm.AlarmPlan;
import com.zhike.crm.schedule.alarm.AlarmRang;
import com.zhike.crm.schedule.alarm.AlarmService;
import com.zhike.crm.schedule.message.Letter;
import com.zhike.crm.schedule.message.Mailroom;
import com.zhike.crm.schedule.message.MessageKind;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has people reminded of the visits they are to make, and leaves them a message. */
@Component
class VisitAlarms {

    private final AlarmService alarms;

    private final Mailroom mailroom;

    private final VisitQueries queries;

    private final Clock clock;

    VisitAlarms(AlarmService alarms, Mailroom mailroom, VisitQueries queries, Clock clock) {
        this.alarms = alarms;
        this.mailroom = mailroom;
        this.queries = queries;
        this.clock = clock;
    }

    void plan(PlannedVisit visit) {
        Integer minutes = visit.remindMinutesBefore();
        if (minutes == null || !visit.at().isAfter(clock.instant())) {
            alarms.cancel(visit.activityId());
            return;
        }
        alarms.plan(new AlarmPlan(
                AlarmKind.VISIT,
                visit.activityId(),
                visit.title(),
                visit.at(),
                Duration.ofMinutes(minutes),
                page(visit),
                Set.of(visit.employeeId())));
    }

    void cancel(UUID activity) {
        alarms.cancel(activity);
    }

    @EventListener
    void on(AlarmRang event) {
        if (event.alarm().kind() != AlarmKind.VISIT) {
            return;
        }
        queries.of(event.alarm().sourceId())
                .ifPresent(visit -> mailroom.send(
                        new Letter(
                                null,
                                MessageKind.FOLLOW_UP,
                                visit.title(),
                                null,
                                Map.of("at", visit.at().toString()),
                                page(visit),
                                null),
                        Set.of(visit.employeeId())));
    }

    private static String page(PlannedVisit visit) {
        return "/customers/" + visit.customerId();
    }
}
