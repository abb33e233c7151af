package com.zhike.crm.team.employee.messaging;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.team.employee.Employee;
import com.zhike.crm.team.employee.EmployeeContent;
import com.zhike.crm.team.employee.EmployeeId;
import com.zhike.crm.team.employee.EmployeeService;
import com.zhike.crm.team.employee.EmployeeStatus;
import com.zhike.crm.team.role.Role;
import com.zhike.crm.team.role.RoleBook;
import com.zhike.crm.team.role.RoleService;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells about employees and their rights, and keeps our own directory at what was told. */
@Component
class EmployeeEventPublisher {

    private final Outbox outbox;
    private final Directory directory;
    private final EmployeeService employees;
    private final RoleService roles;
    private final EmployeeEvents events;

    EmployeeEventPublisher(
            Outbox outbox, Directory directory, EmployeeService employees, RoleService roles, EmployeeEvents events) {
        this.outbox = outbox;
        this.directory = directory;
        this.employees = employees;
        this.roles = roles;
        this.events = events;
    }

    @EventListener
    void on(Employee.Changed event) {
        RoleBook book = roles.book();
        if (event.now().status() == EmployeeStatus.LEFT) {
            // to the directory he may have been stopped already, which looks the same
            publish(events.about(event.employee(), event.now(), book));
        } else {
            publishUnlessKnown(event.employee(), event.now(), book);
        }
    }

    /** Only those are told about whose rights are others now: most have the right from another role, too. */
    @EventListener
    void on(Role.Changed event) {
        publishUnlessKnown(employees.withRole(event.code()));
    }

    @EventListener
    void on(Employee.Announcement announcement) {
        if (announcement.everything()) {
            RoleBook book = roles.book();
            employees.all().forEach(employee -> publish(events.about(employee.id(), employee.content(), book)));
        } else {
            publishUnlessKnown(employees.all());
        }
    }

    private void publishUnlessKnown(List<Employee> some) {
        RoleBook book = roles.book();
        some.forEach(employee -> publishUnlessKnown(employee.id(), employee.content(), book));
    }

    private void publishUnlessKnown(EmployeeId id, EmployeeContent content, RoleBook book) {
        TeamEvent event = events.about(id, content, book);
        if (!events.isKnown(event, directory.employee(id.value()))) {
            publish(event);
        }
    }

    private void publish(TeamEvent event) {
        outbox.append(event);
        directory.apply(event);
    }
}
