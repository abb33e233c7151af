package com.zhike.crm.schedule.appointment.messaging;

import com.zhike.crm.events.ScheduleEvent.AppointmentCancelled;
import com.zhike.crm.events.ScheduleEvent.AppointmentMoved;
import com.zhike.crm.events.ScheduleEvent.AppointmentPlanned;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.schedule.appointment.Appointment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world what is planned; of private matters only that somebody is busy. */
@Component
class AppointmentEventPublisher {

    private final Outbox outbox;

    AppointmentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Appointment.Planned event) {
        Appointment planned = event.appointment();
        outbox.append(new AppointmentPlanned(
                UUID.randomUUID(),
                event.at(),
                planned.id().value(),
                planned.owner().ownerId(),
                planned.owner().departmentId(),
                title(planned),
                planned.time().start(),
                planned.time().end(),
                customer(planned)));
    }

    @EventListener
    void on(Appointment.Revised event) {
        Appointment revised = event.appointment();
        outbox.append(new AppointmentMoved(
                UUID.randomUUID(),
                event.at(),
                revised.id().value(),
                revised.owner().ownerId(),
                revised.owner().departmentId(),
                title(revised),
                revised.time().start(),
                revised.time().end(),
                customer(revised)));
    }

    @EventListener
    void on(Appointment.Cancelled event) {
        outbox.append(new AppointmentCancelled(
                UUID.randomUUID(),
                event.at(),
                event.appointment().id().value(),
                event.appointment().owner().ownerId(),
                event.occurrence()));
    }

    private static @Nullable String title(Appointment appointment) {
        return appointment.details().confidential()
                ? null
                : appointment.details().title();
    }

    private static @Nullable UUID customer(Appointment appointment) {
        return appointment.details().confidential()
                ? null
                : appointment.details().customerId();
    }
}
