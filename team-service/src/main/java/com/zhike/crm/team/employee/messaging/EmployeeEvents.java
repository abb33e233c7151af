package com.zhike.crm.team.employee.messaging;

import com.zhike.crm.events.Scope;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.EmployeeChanged;
import com.zhike.crm.events.TeamEvent.EmployeeLeft;
import com.zhike.crm.team.employee.EmployeeContent;
import com.zhike.crm.team.employee.EmployeeId;
import com.zhike.crm.team.employee.EmployeeStatus;
import com.zhike.crm.team.role.Rights;
import com.zhike.crm.team.role.RoleBook;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Chooses what the other services are told about an employee. */
@Component
class EmployeeEvents {

    private final Clock clock;

    EmployeeEvents(Clock clock) {
        this.clock = clock;
    }

    TeamEvent about(EmployeeId id, EmployeeContent content, RoleBook book) {
        if (content.status() == EmployeeStatus.LEFT) {
            return new EmployeeLeft(UUID.randomUUID(), clock.instant(), id.value(), content.name());
        }
        Rights rights = book.rightsOf(content.roles(), content.departmentId());
        return new EmployeeChanged(
                UUID.randomUUID(),
                clock.instant(),
                id.value(),
                id.value().toString(),
                content.username(),
                content.name(),
                content.departmentId(),
                content.profile().title(),
                content.profile().reachedAt(),
                content.email(),
                content.status() == EmployeeStatus.ACTIVE,
                content.roles(),
                rights.permissions(),
                Scope.valueOf(rights.scope().name()),
                rights.departments());
    }

    /** Whether the directory already says what the event says. */
    boolean isKnown(TeamEvent event, Optional<com.zhike.crm.platform.directory.Employee> known) {
        return known.isPresent()
                && switch (event) {
                    case EmployeeChanged changed -> known.get().equals(entry(changed));
                    case EmployeeLeft _ -> !known.get().active();
                    default -> false;
                };
    }

    private static com.zhike.crm.platform.directory.Employee entry(EmployeeChanged event) {
        return new com.zhike.crm.platform.directory.Employee(
                event.subjectId(),
                event.username(),
                event.name(),
                event.departmentId(),
                event.title(),
                event.phone(),
                event.email(),
                event.active(),
                event.roles(),
                event.permissions(),
                event.scope(),
                event.scopeDepartments());
    }
}
