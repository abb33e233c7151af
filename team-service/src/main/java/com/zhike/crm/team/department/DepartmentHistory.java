package com.zhike.crm.team.department;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers who changed what about a department, in names rather than ids. */
@Component
public class DepartmentHistory {

    private static final String SUBJECT = "department";

    private final ChangeHistory history;
    private final Directory directory;

    DepartmentHistory(ChangeHistory history, Directory directory) {
        this.history = history;
        this.directory = directory;
    }

    public Page<Change> of(DepartmentId id, PageQuery page) {
        return history.of(SUBJECT, id.value(), page);
    }

    @EventListener
    void on(Department.Changed event) {
        UUID id = event.department().value();
        if (event.before() == null) {
            history.note(SUBJECT, id, event.by(), "founded", null, event.now().name());
        } else {
            history.record(SUBJECT, id, event.by(), inWords(event.before()), inWords(event.now()));
        }
    }

    @EventListener
    void on(Department.Dissolved event) {
        history.note(SUBJECT, event.department().value(), event.by(), "dissolved", event.name(), null);
    }

    private InWords inWords(DepartmentContent content) {
        return new InWords(
                content.name(),
                content.parentId() == null
                        ? null
                        : directory
                                .department(content.parentId())
                                .map(parent -> parent.name())
                                .orElse(null),
                content.headId() == null
                        ? null
                        : directory
                                .employee(content.headId())
                                .map(head -> head.name())
                                .orElse(null),
                content.position());
    }

    private record InWords(
            String name, @Nullable String parent, @Nullable String head, int position) {}
}
