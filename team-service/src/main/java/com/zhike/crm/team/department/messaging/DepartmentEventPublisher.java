package com.zhike.crm.team.department.messaging;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.events.TeamEvent.DepartmentChanged;
import com.zhike.crm.events.TeamEvent.DepartmentRemoved;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.team.department.Department;
import com.zhike.crm.team.department.DepartmentContent;
import com.zhike.crm.team.department.DepartmentService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells about departments, and keeps our own directory at what was told. */
@Component
class DepartmentEventPublisher {

    private final Outbox outbox;
    private final Directory directory;
    private final DepartmentService departments;
    private final Clock clock;

    DepartmentEventPublisher(Outbox outbox, Directory directory, DepartmentService departments, Clock clock) {
        this.outbox = outbox;
        this.directory = directory;
        this.departments = departments;
        this.clock = clock;
    }

    @EventListener
    void on(Department.Changed event) {
        publish(changed(event.department().value(), event.now()));
    }

    @EventListener
    void on(Department.Dissolved event) {
        publish(new DepartmentRemoved(
                UUID.randomUUID(), clock.instant(), event.department().value()));
    }

    @EventListener
    void on(Department.Announcement announcement) {
        departments.all().stream()
                .filter(department -> announcement.everything() || !isKnown(department))
                .forEach(department -> publish(changed(department.id().value(), department.content())));
    }

    private boolean isKnown(Department department) {
        return directory
                .department(department.id().value())
                .map(known -> new DepartmentContent(known.name(), known.parentId(), known.headId(), known.position()))
                .filter(department.content()::equals)
                .isPresent();
    }

    private DepartmentChanged changed(UUID id, DepartmentContent content) {
        return new DepartmentChanged(
                UUID.randomUUID(),
                clock.instant(),
                id,
                content.name(),
                content.parentId(),
                content.headId(),
                content.position());
    }

    private void publish(TeamEvent event) {
        outbox.append(event);
        directory.apply(event);
    }
}
