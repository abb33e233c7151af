package com.zhike.crm.schedule.appointment.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.schedule.appointment.AppointmentId;
import com.zhike.crm.schedule.appointment.AppointmentQueries;
import com.zhike.crm.schedule.appointment.AppointmentService;
import com.zhike.crm.schedule.appointment.AppointmentView;
import com.zhike.crm.schedule.appointment.PlanAppointment;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments")
class AppointmentController {

    private final AppointmentService appointments;

    private final AppointmentQueries queries;

    AppointmentController(AppointmentService appointments, AppointmentQueries queries) {
        this.appointments = appointments;
        this.queries = queries;
    }

    @GetMapping("/{id}")
    ResponseEntity<AppointmentView> get(@PathVariable UUID id, CurrentEmployee employee) {
        return answer(new AppointmentId(id), employee);
    }

    @PostMapping
    ResponseEntity<AppointmentView> plan(@RequestBody @Valid PlanAppointment command, CurrentEmployee employee) {
        AppointmentView view = queries.get(appointments.plan(command, employee), employee);
        return Versioned.created(URI.create("/api/appointments/" + view.id()), view, view.version());
    }

    /** With an occurrence, only that one is changed, or it and all that follow; answers what it has become. */
    @PutMapping("/{id}")
    ResponseEntity<AppointmentView> revise(
            @PathVariable UUID id,
            IfMatch read,
            @RequestParam(required = false) @Nullable Instant occurrence,
            @RequestParam(defaultValue = "false") boolean following,
            @RequestBody @Valid PlanAppointment command,
            CurrentEmployee employee) {
        AppointmentId appointment = new AppointmentId(id);
        if (occurrence == null) {
            return answer(appointments.revise(appointment, read.version(), command, employee), employee);
        }
        return answer(
                following
                        ? appointments.reviseFollowing(appointment, read.version(), occurrence, command, employee)
                        : appointments.reviseOne(appointment, read.version(), occurrence, command, employee),
                employee);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Instant occurrence,
            @RequestParam(defaultValue = "false") boolean following,
            CurrentEmployee employee) {
        AppointmentId appointment = new AppointmentId(id);
        if (occurrence != null && following) {
            appointments.cancelFollowing(appointment, occurrence, employee);
        } else {
            appointments.cancel(appointment, occurrence, employee);
        }
    }

    private ResponseEntity<AppointmentView> answer(AppointmentId id, CurrentEmployee employee) {
        AppointmentView view = queries.get(id, employee);
        return Versioned.ok(view, view.version());
    }
}
