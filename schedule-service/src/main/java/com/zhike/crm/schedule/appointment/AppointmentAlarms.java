package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.alarm.AlarmKind;
import com.zhike.crm.schedule.alarm.AlarmPlan;
import com.zhike.crm.schedule.alarm.AlarmRang;
import com.zhike.crm.schedule.alarm.AlarmService;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has everybody reminded who is expected, each time an appointment takes place. */
@Component
class AppointmentAlarms {

    private final AppointmentRepository appointments;

    private final AlarmService alarms;

    private final LiveHints live;

    private final BusinessDay day;

    AppointmentAlarms(AppointmentRepository appointments, AlarmService alarms, LiveHints live, BusinessDay day) {
        this.appointments = appointments;
        this.alarms = alarms;
        this.live = live;
        this.day = day;
    }

    @EventListener
    void on(Appointment.Planned event) {
        plan(event.appointment());
    }

    @EventListener
    void on(Appointment.Revised event) {
        plan(event.appointment());
    }

    @EventListener
    void on(Appointment.Cancelled event) {
        if (event.occurrence() == null) {
            alarms.cancel(event.appointment().id().value());
            live.tell(Topic.CALENDAR, event.appointment().attendees());
        } else {
            plan(event.appointment());
        }
    }

    /** The next one is planned as soon as the one before has rung. */
    @EventListener
    void on(AlarmRang event) {
        if (event.alarm().kind() == AlarmKind.APPOINTMENT) {
            appointments
                    .findById(new AppointmentId(event.alarm().sourceId()))
                    .filter(appointment -> appointment.repetition().isPresent())
                    .flatMap(
                            appointment -> plan(appointment, later(event.alarm().at())))
                    .ifPresent(alarms::add);
        }
    }

    private void plan(Appointment appointment) {
        live.tell(Topic.CALENDAR, appointment.attendees());
        plan(appointment, day.clock().instant())
                .ifPresentOrElse(
                        alarms::plan, () -> alarms.cancel(appointment.id().value()));
    }

    private Optional<AlarmPlan> plan(Appointment appointment, Instant after) {
        Integer minutes = appointment.details().remindMinutesBefore();
        if (minutes == null || !appointment.details().ahead()) {
            return Optional.empty();
        }
        return appointment
                .nextAfter(after, day.zone())
                .map(start -> new AlarmPlan(
                        AlarmKind.APPOINTMENT,
                        appointment.id().value(),
                        appointment.details().title(),
                        start,
                        Duration.ofMinutes(minutes),
                        "/schedule?date=" + day.of(start),
                        appointment.attendees()));
    }

    /** After a long silence only what is still ahead is worth an alarm. */
    private Instant later(Instant rung) {
        Instant now = day.clock().instant();
        return rung.isAfter(now) ? rung : now;
    }
}
