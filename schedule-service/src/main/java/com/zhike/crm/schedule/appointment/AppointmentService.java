package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.customer.CustomersMerged;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters, moves and cancels appointments, everybody his own. */
@Service
@Transactional
public class AppointmentService {

    private final AppointmentRepository appointments;

    private final AppointmentQueries queries;

    private final AppointmentAdmission admission;

    private final BusinessDay day;

    AppointmentService(
            AppointmentRepository appointments,
            AppointmentQueries queries,
            AppointmentAdmission admission,
            BusinessDay day) {
        this.appointments = appointments;
        this.queries = queries;
        this.admission = admission;
        this.day = day;
    }

    public AppointmentId plan(PlanAppointment command, CurrentEmployee by) {
        Owner owner = new Owner(by.id(), by.departmentId());
        Plan plan = admission.admit(command, by);
        return appointments
                .saveAndFlush(Appointment.plan(plan, owner, day.zone(), now()))
                .id();
    }

    /** Changes the appointment, with all its occurrences. */
    public AppointmentId revise(AppointmentId id, long readVersion, PlanAppointment command, CurrentEmployee by) {
        Appointment appointment = own(id, readVersion, by);
        Plan plan = admission.admit(command, appointment.details().customerId(), by);
        return appointments
                .saveAndFlush(appointment.revise(plan, day.zone(), now()))
                .id();
    }

    /** Changes one occurrence, which is an appointment of its own from then on. */
    public AppointmentId reviseOne(
            AppointmentId id, long readVersion, Instant occurrence, PlanAppointment command, CurrentEmployee by) {
        Appointment series = own(id, readVersion, by);
        Plan plan = admission.admit(command, series.details().customerId(), by);
        Appointment single = series.detach(occurrence, plan, day.zone(), now());
        appointments.saveAndFlush(series);
        return appointments.saveAndFlush(single).id();
    }

    /** Changes an occurrence and all that follow it, which are a row of their own from then on. */
    public AppointmentId reviseFollowing(
            AppointmentId id, long readVersion, Instant occurrence, PlanAppointment command, CurrentEmployee by) {
        Appointment series = own(id, readVersion, by);
        if (occurrence.equals(series.time().start())) {
            return revise(id, readVersion, command, by);
        }
        Plan plan = admission.admit(command, series.details().customerId(), by);
        Appointment following = series.split(occurrence, plan, day.zone(), now());
        appointments.saveAndFlush(series);
        return appointments.saveAndFlush(following).id();
    }

    /** Cancels an occurrence and all that follow it. */
    public void cancelFollowing(AppointmentId id, Instant occurrence, CurrentEmployee by) {
        Appointment series = own(id, null, by);
        if (occurrence.equals(series.time().start())) {
            cancel(id, null, by);
        } else {
            appointments.saveAndFlush(series.endBefore(occurrence, day.zone(), now()));
        }
    }

    /** Cancels the appointment, or one occurrence of it. */
    public void cancel(AppointmentId id, @Nullable Instant occurrence, CurrentEmployee by) {
        Appointment appointment = own(id, null, by);
        if (occurrence != null) {
            appointments.saveAndFlush(appointment.leaveOut(occurrence, day.zone(), now()));
        } else {
            // the events of an aggregate are published when it is saved or deleted
            appointments.delete(appointment.cancel(now()));
        }
    }

    @EventListener
    void on(CustomersMerged event) {
        event.merged().forEach(merged -> appointments.repoint(merged, event.remaining()));
    }

    private Appointment own(AppointmentId id, @Nullable Long readVersion, CurrentEmployee by) {
        Appointment appointment = appointments.findById(id).orElseThrow(AppointmentNotFound::new);
        UUID owner = appointment.owner().ownerId();
        if (!owner.equals(by.id())) {
            queries.get(id, by);
            throw new AppointmentReadOnly();
        }
        if (readVersion != null && readVersion != appointment.version()) {
            throw new Stale(readVersion, appointment.version(), queries.get(id, by));
        }
        return appointment;
    }

    private Instant now() {
        return day.clock().instant();
    }
}
