package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.customer.KnownCustomers;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody wants to enter against what is known. */
@Component
class AppointmentAdmission {

    private final KnownCustomers customers;

    private final Directory directory;

    private final Dictionaries dictionaries;

    private final BusinessDay day;

    AppointmentAdmission(KnownCustomers customers, Directory directory, Dictionaries dictionaries, BusinessDay day) {
        this.customers = customers;
        this.directory = directory;
        this.dictionaries = dictionaries;
        this.day = day;
    }

    Plan admit(PlanAppointment command, CurrentEmployee by) {
        return admit(command, null, by);
    }

    /** A customer that stays as he is was admitted before, even if he is somebody else's meanwhile. */
    Plan admit(PlanAppointment command, @Nullable UUID customerBefore, CurrentEmployee by) {
        dictionaries.require("appointment-kind", "kind", command.kind());
        if (!Objects.equals(command.customerId(), customerBefore)) {
            customers.requireVisible(command.customerId(), by.scope());
        }
        customers.requireContact(command.contactId(), command.customerId());
        if (!command.participants().stream().allMatch(this::active)) {
            throw Invalid.field("participantIds", "participant-unknown");
        }
        TimeSpan time = command.time(day.zone());
        Repetition repetition = Repetition.of(command.repeat(), time.start(), day.zone());
        return new Plan(command.details(), time, repetition, command.participants());
    }

    private boolean active(UUID employee) {
        return directory.employee(employee).filter(Employee::active).isPresent();
    }
}
