package com.zhike.crm.schedule.alarm.messaging;

import com.zhike.crm.events.ScheduleEvent.ReminderDue;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.schedule.alarm.Alarm;
import com.zhike.crm.schedule.alarm.AlarmRang;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world that somebody is reminded. */
@Component
class AlarmEventPublisher {

    private final Outbox outbox;

    AlarmEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AlarmRang event) {
        Alarm alarm = event.alarm();
        outbox.append(new ReminderDue(
                UUID.randomUUID(), alarm.rungAt(), alarm.sourceId(), alarm.employeeId(), alarm.title(), alarm.at()));
    }
}
